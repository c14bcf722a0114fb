import Market
import Screen
import Testing

@testable import Readers

/// Languages: which one is meant, and what their tables hold.
struct LanguageFileTests {
  @Test(
    "the locale names the language; simplified Chinese is another one",
    arguments: [
      ("da_DK.UTF-8", "da"), ("da", "da"), ("da_DK@euro", "da"), ("zh_TW.UTF-8", "zh-Hant"),
      ("zh_HK", "zh-Hant"), ("zh_MO.BIG5", "zh-Hant"), ("zh_Hant_TW", "zh-Hant"),
      ("zh-Hant", "zh-Hant"), ("zh_CN.UTF-8", nil), ("zh_Hans_HK", nil), ("zh", nil),
      ("en_GB.UTF-8", nil), ("C.UTF-8", nil), ("POSIX", nil), ("", nil), ("dansk", nil),
      ("_", nil),
    ])
  func locales(locale: String, tag: String?) {
    #expect(ShippedLanguages.tag(ofLocale: locale) == tag)
  }

  private func read(_ text: String) -> (Wording, [String]) {
    let (wording, problems) = readLanguage(SourceFile(name: "x/de.toml", bytes: Array(text.utf8)))
    return (wording, problems.map(\.description))
  }

  @Test("a table has forms, units from the largest, and messages with holes")
  func reads() {
    let (wording, problems) = read(
      """
      numbers = "1 234,5"
      dates = "2025-01-20"
      [units]
      6 = "Mio."
      9 = "Mrd."
      [messages]
      "{1} of {2}" = "{2}: davon {1}"
      """)
    #expect(problems == [])
    #expect(wording.tag == "de" && wording.numbers == .blank && wording.dates == .iso)
    #expect(wording.units.map(\.power) == [9, 6])
    #expect(wording.translation("{1} of {2}") == "{2}: davon {1}")
    #expect(wording.translation("Prices") == nil)
  }

  @Test("a mistake loses only its entry, and says what to write")
  func mistakes() {
    let (wording, problems) = read(
      """
      numbers = "1'234"
      datum = "x"
      [units]
      million = "Mio."
      [messages]
      "Prices" = 5
      "Feed" = "Meldungen"
      """)
    #expect(wording.translation("Feed") == "Meldungen")
    #expect(problems.count == 4)
    #expect(
      problems.first
        == "x/de.toml:1:11: error: '1'234' is no form of numbers; "
        + "write \"1,234.5\" or \"1.234,5\" or \"1 234,5\"")
  }

  @Test("numbers are written as the form shows")
  func numbers() {
    #expect(NumberForm.point.text("−1,234.50") == "−1,234.50")
    #expect(NumberForm.comma.text("−1,234.50") == "−1.234,50")
    #expect(NumberForm.blank.text("1,234,567") == "1 234 567")
    #expect(NumberForm.comma.text("n/a") == "n/a")
  }
}
