/// The language of a text, as BCP 47 names it: `da`, `zh-Hant`.
///
/// Script decides where it can; among languages of Latin script, the small words that each has in
/// every sentence do.
///
/// - Returns: `nil` where the text is too short, or fits two languages alike.
public func language(of text: some StringProtocol) -> String? {
  let sample = text.prefix(longestSample)
  var scripts = Scripts()
  for scalar in sample.unicodeScalars { scripts.count(scalar) }
  return scripts.language ?? languageByWords(sample)
}

/// More letters than these make no verdict better.
private let longestSample = 20_000

/// How many letters of each script a text has.
private struct Scripts {
  var latin = 0
  var han = 0
  var kana = 0
  var hangul = 0
  var traditional = 0
  var simplified = 0

  mutating func count(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
    case 0x3041...0x30FF: kana += 1
    case 0xAC00...0xD7A3: hangul += 1
    case 0x4E00...0x9FFF:
      han += 1
      if traditionalOnly.contains(scalar) { traditional += 1 }
      if simplifiedOnly.contains(scalar) { simplified += 1 }
    default: break
    }
  }

  /// The language that the scripts alone tell.
  ///
  /// A Han letter says about as much as two or three Latin ones, and Chinese about technology is
  /// full of English names.
  var language: String? {
    if hangul * 3 > latin, hangul > han { return "ko" }
    guard (han + kana) * 4 > latin else { return nil }
    if kana * 10 > han { return "ja" }
    if traditional > simplified { return "zh-Hant" }
    return simplified > traditional ? "zh-Hans" : nil
  }
}

/// Frequent characters that only the traditional script has.
private let traditionalOnly = Set(
  "這們來時個說國過對會學經點現開關麼沒發動進問應無實體業產資訊網電價錢場員議號稱級數據類術軟總統設計論讓還給從當樣條門間東車長見覺認為幣億萬與單華歐亞龍裡邊讀寫買賣貴貨費賺漲標題聞導報紙聯負責機壞壓響擔憂風險變換轉較輕雙獲營財務"
    .unicodeScalars)

/// Frequent characters that only the simplified script has.
private let simplifiedOnly = Set(
  "这们来时个说国过对会学经点现开关没发动进问应无实业产资讯电钱场员议号称级数类术软总统设计论让还给从当样条门间东车长见觉认为币亿单华欧亚龙边读写买卖贵货费赚涨标题闻导报纸联负责压响担忧风险变换转较轻双获营财务"
    .unicodeScalars)
