import CShipped

/// A file of the project's folders of data that is built into the program.
struct ShippedFile {
  /// Its path in the project, such as `languages/da.toml`.
  let name: String
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The file, to be read like any other.
  var source: SourceFile { SourceFile(name: name, bytes: Array(bytes)) }

  /// The files of a list that a file without a name ends.
  static func all(of list: UnsafePointer<shipped_file>?) -> [ShippedFile] {
    var files: [ShippedFile] = []
    guard var file = list else { return files }
    while let name = file.pointee.name {
      files.append(
        ShippedFile(
          name: String(cString: name),
          bytes: UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size)))
      file += 1
    }
    return files
  }
}
