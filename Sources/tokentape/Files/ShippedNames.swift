import CNames
import Market
import Names
import Readers

/// The table of names built into the program.
enum ShippedNames {
  /// The table; parsed on first use, which takes some milliseconds.
  static let table: NameTable = {
    let (table, diagnostics) = readNames(files)
    precondition(diagnostics.isEmpty, "the shipped names have a mistake: \(diagnostics)")
    return table
  }()

  /// The shipped names alone.
  static let catalogue = NameCatalogue(table)

  /// The shipped names, and the user's own.
  static func catalogue(with own: [OwnName]) -> NameCatalogue {
    own.isEmpty ? catalogue : NameCatalogue(table, own: own)
  }

  private static var files: [SourceFile] {
    var files: [SourceFile] = []
    guard var file = cnames_files() else { return files }
    while let name = file.pointee.name {
      files.append(
        SourceFile(
          name: String(cString: name),
          bytes: Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size))))
      file += 1
    }
    return files
  }
}
