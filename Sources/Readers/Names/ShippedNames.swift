import CShipped

/// The files of the table of names that is built into the program, to be read with ``readNames(_:)``.
public var shippedNameFiles: [SourceFile] {
  ShippedFile.all(of: shipped_names()).map(\.source)
}
