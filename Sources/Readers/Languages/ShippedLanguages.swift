import CLanguages
import Market
import Screen

/// The languages that are built into the program.
public enum ShippedLanguages {
  /// Their tags.
  public static var tags: [String] { files.map(\.tag) }

  /// The file of a language's table; nil if it is not known.
  public static func file(_ tag: String) -> SourceFile? {
    files.first { $0.tag == tag }.map { file in
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
      return SourceFile(name: "languages/\(tag).toml", bytes: Array(bytes))
    }
  }

  private static var files: [(tag: String, bytes: UnsafePointer<UInt8>, size: Int)] {
    var found: [(tag: String, bytes: UnsafePointer<UInt8>, size: Int)] = []
    guard var file = clanguages_files() else { return found }
    while let tag = file.pointee.tag, let bytes = file.pointee.bytes {
      found.append((String(cString: tag), bytes, file.pointee.size))
      file += 1
    }
    return found
  }

  /// The language of a locale, as `LANG` names it: `da` of `da_DK.UTF-8`; nil if it is not known.
  ///
  /// Chinese is written in two ways, of which the country tells.
  public static func tag(ofLocale locale: String) -> String? {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split { $0 == "_" || $0 == "-" }.map { $0.lowercased() }
    guard let language = parts.first else { return nil }
    if language == "zh" {
      let isTraditional = parts.contains { ["tw", "hk", "mo", "hant"].contains($0) }
      return isTraditional && !parts.contains("hans") ? "zh-Hant" : nil
    }
    return tags.first { $0 == language }
  }
}
