import Market

extension Dating {
  /// The source of a date, as a suffix; empty if that is the file's content.
  var shownText: String {
    switch self {
    case .content: ""
    case .fileName: said(", by the file's name")
    case .folder: said(", by the folder's name")
    case .fileTime: said(", when the file was last written")
    }
  }
}
