import Market

extension Dating {
  /// What tells a moment, as it goes on behind that; nothing where that is the file itself.
  var shownText: String {
    switch self {
    case .content: ""
    case .fileName: ", by the file's name"
    case .folder: ", by the folder's name"
    case .fileTime: ", when the file was last written"
    }
  }
}
