import CNames
import Dashboard
import Names
import Readers

/// The table of names that the program is built with.
let shippedNames = KnownNames {
  var files: [SourceFile] = []
  guard var file = cnames_files() else { return NameCatalogue(NameTable()) }
  while let name = file.pointee.name {
    let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size)
    files.append(SourceFile(name: String(cString: name), bytes: Array(bytes)))
    file += 1
  }
  return NameCatalogue(readNames(files).table)
}
