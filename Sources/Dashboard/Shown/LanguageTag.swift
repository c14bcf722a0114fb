/// A BCP 47 language tag, parsed so that `en_US`, `en-us` and `EN-US` are equal.
struct LanguageTag: Hashable {
  /// The language: `zh`.
  let language: String
  /// The script, if the tag states it or its region implies it: `Hant`.
  let script: String?
  /// The region: `US`.
  let region: String?

  init(_ text: String) {
    let parts = text.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    language = parts.first ?? text
    let region = parts.dropFirst().first {
      $0.count == 2 || $0.count == 3 && $0.allSatisfy(\.isNumber)
    }?.uppercased()
    self.region = region
    let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
    self.script =
      script.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      ?? (language == "zh" ? region.flatMap { LanguageTag.chineseScripts[$0] } : nil)
  }

  private static let chineseScripts = [
    "TW": "Hant", "HK": "Hant", "MO": "Hant", "CN": "Hans", "SG": "Hans",
  ]

  /// The language and script, without the region: `en`, `zh-Hant`.
  var readingText: String { [language, script].compactMap(\.self).joined(separator: "-") }
}

extension [String] {
  /// The distinct languages of the tags, in order.
  var languages: [String] { Set(map { LanguageTag($0).readingText }).sorted() }
}
