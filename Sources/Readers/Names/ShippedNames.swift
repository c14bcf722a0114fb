import CNames

/// The files of the table of names that is built into the program, to be read with ``readNames(_:)``.
public var shippedNameFiles: [SourceFile] {
  var files: [SourceFile] = []
  guard var file = cnames_files() else { return files }
  while let name = file.pointee.name {
    let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size)
    files.append(SourceFile(name: String(cString: name), bytes: Array(bytes)))
    file += 1
  }
  return files
}
