import CShipped
import Market
import Screen

/// The languages that are built into the program.
public enum ShippedLanguages {
  /// Their tags.
  public static var tags: [String] { files.map { stem(of: $0.name) } }

  /// The file of a language's table; nil if it is not known.
  public static func file(_ tag: String) -> SourceFile? {
    files.first { stem(of: $0.name) == tag }?.source
  }

  private static var files: [ShippedFile] { ShippedFile.all(of: shipped_languages()) }

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
