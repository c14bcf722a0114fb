import Claims
import Market
import Testing

/// Texts about prices as people write them in thirteen languages, with the words, ends and unit of each
/// claim.
struct FreshTextTests {
  static let texts: [(language: String, text: String, claims: [String])] = [
    (
      "en", "For under five bucks you get a million tokens.",
      ["under five bucks: ..5 USD"]
    ),
    (
      "en", "The lab slashed API fees by two-fifths overnight, and 3 million people signed up.",
      ["two-fifths: 0.4..0.4 times", "3 million people: 3000000..3000000 people"]
    ),
    (
      "en", "It chews through 1.2tn tokens every single day.",
      ["1.2tn tokens: 1200000000000..1200000000000 tokens"]
    ),
    (
      "en", "Rents hover between three and four dollars per GPU hour.",
      ["between three and four dollars: 3..4 USD"]
    ),
    (
      "en", "It's ten times cheaper, i.e. a 90 per cent saving.",
      ["ten times cheaper: 10..10 times", "90 per cent: 90..90 percent"]
    ),
    (
      "en", "They raised £750m ($955m) in fresh capital.",
      ["£750m: 750000000..750000000 GBP", "$955m: 955000000..955000000 USD"]
    ),
    (
      "de",
      "Für eine Million Token verlangt OpenAI 15 Dollar bei der Eingabe und 60 Dollar bei der Ausgabe.",
      ["15 Dollar: 15..15 USD", "60 Dollar: 60..60 USD"]
    ),
    (
      "de", "Rund ein Drittel weniger, also etwa 30 Prozent, spart der Anbieter.",
      [
        "Rund ein Drittel weniger: 0.333333333333333333..0.333333333333333333 times",
        "etwa 30 Prozent: 30..30 percent",
      ]
    ),
    (
      "de", "Der Umsatz kletterte auf 2,5 Mrd. Euro.",
      ["2,5 Mrd. Euro: 2500000000..2500000000 EUR"]
    ),
    (
      "nl", "Een miljoen invoertokens kost 0,14 dollar, ruim twintig keer minder dan bij o1.",
      ["0,14 dollar: 0.14..0.14 USD", "ruim twintig keer minder dan: 20.. times"]
    ),
    (
      "nl", "'s Nachts gaat de prijs met driekwart omlaag, tot 75 procent korting.",
      ["driekwart omlaag: 0.75..0.75 times", "75 procent: 75..75 percent"]
    ),
    (
      "da", "Træningen kostede angiveligt kun 5,6 mio. dollars.",
      ["5,6 mio. dollars: 5600000..5600000 USD"]
    ),
    (
      "da", "Det er en tredivtedel af prisen, og dobbelt så hurtigt.",
      ["en tredivtedel: 0.0333333333333333333..0.0333333333333333333 times", "dobbelt: 2..2 times"]
    ),
    (
      "nb", "Aksjen steg 12 prosent, og selskapet er nå verdt 4,3 milliarder kroner.",
      ["12 prosent: 12..12 percent", "4,3 milliarder kroner: 4300000000..4300000000 NOK"]
    ),
    (
      "nb", "Halvparten av kundene betaler under 100 kroner i måneden.",
      ["Halvparten: 0.5..0.5 times", "under 100 kroner: ..100 NOK"]
    ),
    (
      "sv", "Nvidia rasade 17 procent och tappade nästan 600 miljarder dollar i börsvärde.",
      [
        "17 procent: -17..-17 percent",
        "nästan 600 miljarder dollar: -600000000000..-600000000000 USD",
      ]
    ),
    (
      "sv", "Priset tredubblades till 1 200 kronor per månad.",
      ["tredubblades: 3..3 times", "1 200 kronor: 1200..1200 SEK"]
    ),
    (
      "fr", "L'abonnement passe de 20 à 25 euros par mois, soit un quart de plus.",
      ["20: 20..20 EUR", "25 euros: 25..25 EUR", "un quart de plus: 0.25..0.25 times"]
    ),
    (
      "fr", "La start-up revendique une marge de 545 % sur ses coûts.",
      ["545 %: 545..545 percent"]
    ),
    (
      "fr", "Les tarifs ont été divisés par deux, à 0,55 dollar le million de jetons.",
      ["divisés par deux: 2..2 times", "0,55 dollar: 0.55..0.55 USD"]
    ),
    (
      "es", "Es veintisiete veces más barato que o1, según la empresa.",
      ["veintisiete veces más barato: 27..27 times"]
    ),
    (
      "es", "El entrenamiento costó menos de seis millones de dólares.",
      ["menos de seis millones de dólares: ..6000000 USD"]
    ),
    (
      "es", "Las ventas crecieron un 15 % hasta los 3.400 millones de euros.",
      ["15 %: 15..15 percent", "3.400 millones de euros: 3400000000..3400000000 EUR"]
    ),
    (
      "pt", "Dois terços dos usuários pagam 99 reais por mês.",
      ["Dois terços: 0.666666666666666667..0.666666666666666667 times", "99 reais: 99..99 BRL"]
    ),
    (
      "pt", "O preço caiu até 75% de madrugada.",
      ["até 75%: ..75 percent"]
    ),
    (
      "it", "ChatGPT Pro costa duecento dollari al mese, dieci volte il piano base.",
      ["duecento dollari: 200..200 USD", "dieci volte: 10..10 times"]
    ),
    (
      "it", "I ricavi sono saliti a 1,5 miliardi di euro, quasi il doppio.",
      ["1,5 miliardi di euro: 1500000000..1500000000 EUR", "quasi il doppio: 2..2 times"]
    ),
    (
      "zh-Hant", "這家公司去年虧損一億五千萬美元,員工約八百人。",
      ["一億五千萬美元: -150000000..-150000000 USD", "約八百人: 800..800 people"]
    ),
    (
      "zh-Hant", "新用戶打七折,每月只要二十美元。",
      ["七折: 70..70 percent", "二十美元: 20..20 USD"]
    ),
    (
      "zh-Hant", "價格便宜了十倍,只有o1的三十分之一。",
      ["十倍: 10..10 times", "三十分之一: 0.0333333333333333333..0.0333333333333333333 times"]
    ),
    (
      "zh-Hans", "日均处理1.2万亿token,毛利率超过八成。",
      ["1.2万亿token: 1200000000000..1200000000000 tokens", "超过八成: 80.. percent"]
    ),
    (
      "zh-Hans", "缓存命中时每百万token仅0.1元,未命中2元。",
      ["0.1元: 0.1..0.1 CNY", "2元: 2..2 CNY"]
    ),
    (
      "ja", "月額3000円で、利用者は約120万人に達した。",
      ["3000円: 3000..3000 JPY", "約120万人: 1200000..1200000 people"]
    ),
    (
      "ja", "料金を3割引き下げ、100万トークンあたり2ドルとした。",
      ["3割引き下げ: -30..-30 percent", "2ドル: 2..2 USD"]
    ),
    (
      "ja", "売上高は前年の2倍の450億円になった。",
      ["2倍: 2..2 times", "450億円: 45000000000..45000000000 JPY"]
    ),
    (
      "ko", "월 20달러를 내는 이용자가 300만 명을 넘었다.",
      ["20달러: 20..20 USD", "300만 명을 넘었: 3000000.. people"]
    ),
    (
      "ko", "엔비디아 주가가 17% 급락해 시가총액 5900억 달러가 사라졌다.",
      ["17% 급락: -17..-17 percent", "5900억 달러: 590000000000..590000000000 USD"]
    ),
    (
      "ko", "가격은 o1의 30분의 1 수준이고 속도는 두 배다.",
      ["30분의 1: 0.0333333333333333333..0.0333333333333333333 times", "두 배: 2..2 times"]
    ),
  ]

  @Test("each claim is found with its words, ends and unit", arguments: texts)
  func found(language: String, text: String, claims: [String]) {
    let bytes = Array(text.utf8)
    let found = findClaims(in: text, language: language).map { claim in
      let words = String(decoding: bytes[claim.words], as: UTF8.self)
      let (low, high) = (claim.low?.description ?? "", claim.high?.description ?? "")
      return "\(words): \(low)..\(high) \(claim.unit.word)"
    }
    #expect(found == claims, "\(text)")
  }
}

extension Claim.Unit {
  fileprivate var word: String {
    switch self {
    case .money(let currency): currency?.code ?? "money"
    case .percent: "percent"
    case .times: "times"
    case .tokens: "tokens"
    case .counted(let thing): thing
    }
  }
}
