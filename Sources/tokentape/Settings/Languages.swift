import Market
import Readers
import Screen

/// The language that the screen speaks.
enum Languages {
  /// What the settings say, else the environment; nil for English with its own forms, which needs no
  /// table.
  static func wording(_ settings: Settings?) -> Wording? {
    let tag = settings?.language ?? environment
    var wording = tag.flatMap(table)
    if settings?.numbers != nil || settings?.dates != nil { wording = wording ?? Wording() }
    if let numbers = settings?.numbers { wording?.numbers = numbers }
    if let dates = settings?.dates { wording?.dates = dates }
    return wording
  }

  /// The table of a language; nil for English.
  static func table(_ tag: String) -> Wording? {
    guard let file = ShippedLanguages.file(tag) else { return nil }
    let (wording, problems) = readLanguage(file)
    precondition(problems.isEmpty, "a shipped language has a mistake: \(problems)")
    return wording
  }

  /// The language of the environment; the first variable that is set decides, as for any program.
  private static var environment: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.variable).first
      .flatMap(ShippedLanguages.tag(ofLocale:))
  }
}
