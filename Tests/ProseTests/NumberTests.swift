import Market
import Prose
import TestSupport
import Testing

struct NumberTests {
  @Test(
    "a number is parsed as its language writes it",
    arguments: [
      ("da", "87.072", "87072"), ("da", "562.027", "562027"), ("da", "12,5", "12.5"),
      ("da", "1.234.567,89", "1234567.89"), ("da", "0,55", "0.55"), ("da", "0.55", "0.55"),
      ("da", "3,1 mio.", "3100000"), ("da", "2 milliarder", "2000000000"),
      ("da", "1,2 billioner", "1200000000000"), ("da", "-4", "-4"),
      ("sv", "1 148", "1148"), ("sv", "2,5 miljarder", "2500000000"),
      ("nb", "1 148 mrd.", "1148000000000"), ("de", "87.072", "87072"),
      ("de", "1 Mrd.", "1000000000"), ("de", "2,5 Billionen", "2500000000000"),
      ("de-CH", "250'000", "250000"), ("de-CH", "250’000.50", "250000.5"),
      ("nl", "3 miljoen", "3000000"), ("fr", "1\u{202F}148", "1148"),
      ("fr", "1\u{A0}148,5", "1148.5"), ("fr", "2 milliards", "2000000000"),
      ("fr", "3 billions", "3000000000000"), ("es", "3 mil millones", "3000000000"),
      ("es", "1.148", "1148"), ("it", "2 miliardi", "2000000000"), ("pt", "87.072", "87072"),
      ("pt", "2 bilhões", "2000000000"), ("en", "87,072", "87072"), ("en", "0.55", "0.55"),
      ("en", "87.072", "87.072"), ("en", "1,234.5", "1234.5"), ("en", "1.5 billion", "1500000000"),
      ("en", "2 trillion", "2000000000000"), ("en", "608 billion", "608000000000"),
      ("en-GB", "1,000,000", "1000000"), ("zh-Hant", "87,072", "87072"),
      ("zh-Hant", "3億2150万", "321500000"), ("zh-Hant", "2 兆 3500 億", "2350000000000"),
      ("zh-Hant", "百萬", "1000000"), ("zh-Hant", "一百萬", "1000000"),
      ("zh-Hant", "兩百", "200"), ("zh-Hant", "3千億", "300000000000"),
      ("zh-Hant", "12點5兆", "12500000000000"), ("zh-Hant", "300多萬", "3000000"),
      ("zh-Hans", "1.2万亿", "1200000000000"), ("ja", "1万2000", "12000"),
      ("ja", "２５，０００", "25000"), ("ja", "3億2150万", "321500000"),
      ("ko", "1억2500만", "125000000"), ("ko", "2조 3500억", "2350000000000"),
    ] as [(String, String, Figure)])
  func reads(language: String, text: String, value: Figure) {
    #expect(readNumber(text, in: language) == value)
  }

  @Test("an unknown language has a decimal point")
  func unknown() {
    #expect(readNumber("87.072", in: nil) == "87.072")
    #expect(readNumber("1.234.567", in: nil) == "1234567")
    #expect(readNumber("1.234,5", in: nil) == "1234.5")
  }

  @Test(
    "text with no number, or with two, gives none",
    arguments: [
      "", "-", "V3", "12,5", "1,2,3", "1.2.3", "192.168.10.1", "01.03.2025", "13:58", "1 148",
      "545 %", "ten", "1,23,456", "0,055,000", "1,,000", ".", "1.", "12 million people",
      "99999999999999999999999999999999999999",
    ])
  func none(text: String) {
    #expect(readNumber(text, in: "en") == nil)
  }

  @Test(
    "numbers are found in running text",
    arguments: [
      ("da", "en omkostning på 87.072 dollars og 545 % i margin", "87072, 545%"),
      (
        "da", "lidt over 200 millioner dollars; knap 6 millioner; en milliard",
        "200000000, 6000000, 1000000000"
      ),
      ("da", "kr. 12,50 pr. 1.000 kald, ca. 3,5 pct. mere", "12.5, 1000, 3.5%"),
      ("en", "revenue of $562,027, cost of $87,072: 545% profit", "562027, 87072, 545%"),
      ("en", "$0.14 per million tokens, $2.19 for output", "0.14, 2.19"),
      ("en", "more than $200M a year, up 1.5bn, about 3x", "200000000, 1500000000, 3"),
      ("en", "fell by -4% and +2%, from 20-22", "-4%, 2%, 20, 22"),
      ("en", "3-4% of the price", "3%, 4%"),
      ("en", "a million tokens cost US$2.19, or RMB16", "1000000, 2.19, 16"),
      ("de", "rund 1,2 Milliarden Euro, 75 Prozent billiger", "1200000000, 75%"),
      ("fr", "1\u{202F}148 euros, soit 12,5\u{A0}% de plus", "1148, 12.5%"),
      ("zh-Hant", "訂價為o1之3%~4%,每百萬輸入tokens為人民幣1至4元", "3%, 4%, 1000000, 1, 4"),
      ("zh-Hant", "一個月200鎂,兩百美,漲-4%,跌了五成,2到3成", "200, 200, -4%, 50%, 20%, 30%"),
      ("zh-Hant", "蒸發20-30億美元,市值2 兆 3500 億", "2000000000, 3000000000, 2350000000000"),
      ("zh-Hant", "百分之七十,達到 79.8%,大漲2%", "70%, 79.8%, 2%"),
      ("ja", "約3億2150万ドル、3億円", "321500000, 300000000"),
      ("ko", "약 1억2500만 달러, 12% 인상", "125000000, 12%"),
    ])
  func finds(language: String, text: String, numbers: String) {
    let found = findNumbers(in: text, language: language).map {
      "\($0.value)\($0.isPercent ? "%" : "")"
    }
    #expect(found.joined(separator: ", ") == numbers)
  }

  @Test(
    "names, dates, times and addresses hold no numbers",
    arguments: [
      (
        "en", "V3 and R1 beat o1-1217 on H800s, GPT-4.5, gpt-4o-mini and claude-3-5-sonnet-20241022"
      ),
      ("en", "Llama 4 405B, Claude 3.7 Sonnet and AIME 2024, pass@1"),
      ("en", "on 28 January 2025, January 28, 2025-01-28, 01/28/2025 at 13:58 and in 2024"),
      ("en", "from 27–28 February, the 1st, 2nd and 30th"),
      ("en", "https://example.org/2025/01/28/545?x=87,072 and www.example.org/12 and 192.168.1.10"),
      ("da", "den 26. februar 2025, 7. juni, 01.03.2025 kl. 16:30–00:30, version 1.2.3"),
      ("da", "fra den 27. til den 28. februar, for 3. gang"),
      ("de", "am 30. September 2024 um 12:30 Uhr"),
      ("zh-Hant", "2024年12月底、1月20日、27號、28樓、第3季、5日線、台積電(2330)、0050、00632R"),
      ("zh-Hant", "萬一,千萬不要,統一,一樣,十分,百分點,數十億,幾百萬,成長"),
      ("zh-Hant", "1.價格\n2)速度\n選項: 3.甲 4.乙"),
      ("en", "M.1738053981.A.415.html and #1UGhUuOs and b2b and mp3"),
    ])
  func findsNothing(language: String, text: String) {
    let found = findNumbers(in: text, language: language).map { String(text[$0.range]) }
    #expect(found == [])
  }

  @Test("a number's range is its own text")
  func ranges() {
    let text = "蒸發2 兆 3500 億，跌 −4 %；US$87,072。"
    let found = findNumbers(in: text, language: "zh-Hant").map { String(text[$0.range]) }
    #expect(found == ["2 兆 3500 億", "−4 %", "87,072"])
  }

  @Test("no text traps, and ranges rise without touching")
  func anyText() {
    let pieces = [
      "1", "87.072", "562,027", " ", "\u{202F}", "億", "萬", "千", "兩", "百分之", "成", "%", "-", "–", "$",
      "V", "R1", ".", ",", ":", "/", "'", "million", "milliard", "a ", "en ", "年", "月", "點", "多",
      "http://", "www.", "@", "#", "é", "🦊", "１２", "조", "kr", "x", "January ", "(", ")",
      "99999999999999",
    ]
    var random = Seeded(545)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for language in ["da", "en", "zh-Hant", "ko", "fr"] {
        let found = findNumbers(in: text, language: language)
        for (one, next) in zip(found, found.dropFirst()) {
          #expect(one.range.upperBound <= next.range.lowerBound, "\(text)")
        }
        _ = readNumber(text, in: language)
        _ = readMoment(text, language: language)
      }
    }
  }
}
