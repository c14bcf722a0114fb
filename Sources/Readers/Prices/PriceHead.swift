import Market
import Prose

/// The head of a column of prices in people's own words: `Eingabe (€ je 1 Mio. Tokens)`,
/// `输出价格（元/千tokens）`.
struct PriceHead {
  /// What a column holds.
  enum Role: Hashable {
    case provider, model
    /// The day of the prices.
    case day
    /// The list that they were taken from.
    case list
    /// The currency of a row.
    case currency
    case meter(Meter)
  }

  let role: Role
  /// Whether a column holds prices.
  var isMeter: Bool { if case .meter = role { true } else { false } }
  /// The power of ten that makes its prices ones for a million tokens; `nil` if it names no number.
  let power: Int?
  /// The currency, if it names one.
  let currency: Currency?

  /// Reads a head; `nil` for one of something else, such as the length of a context.
  init?(_ head: String) {
    let plain = PriceHead.plain(head)
    let words = Set(plain.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    func has(_ signs: [String]) -> Bool {
      signs.contains { sign in
        sign.utf8.count <= 3 && sign.allSatisfy(\.isASCII)
          ? words.contains(sign) : ranges(of: sign, in: plain).first != nil
      }
    }
    power = PriceHead.power(in: plain, words)
    currency = PriceText.currency(in: head)
    if has(others) { return nil }
    let meter: Meter?
    if has(misses) {
      meter = .input
    } else if has(caches) {
      meter = has(writes) ? .cacheWrite : .cachedInput
    } else {
      meter = has(outputs) ? .output : has(inputs) ? .input : nil
    }
    if let meter {
      // `input_tokens` counts tokens.
      let isCount = has(["token", "トークン", "토큰", "词元"])
      guard !isCount || power != nil || currency != nil || has(prices) else { return nil }
      role = .meter(meter)
    } else if currencies.contains(plain) {
      role = .currency
    } else if days.contains(plain) {
      role = .day
    } else if lists.contains(plain) {
      role = .list
    } else if has(providers) {
      role = .provider
    } else if has(models) {
      role = .model
    } else {
      return nil
    }
  }

  /// A head in lower case and without accents.
  private static func plain(_ head: String) -> String {
    String(folded(head).lowercased().map { accents[$0] ?? $0 })
  }

  private static func power(in plain: String, _ words: Set<String>) -> Int? {
    let digits = String(digitsTogether(plain))
    func has(_ signs: [String]) -> Bool {
      signs.contains { ranges(of: $0, in: digits).first != nil }
    }
    if has(["1000000", "million", "millon", "milhao", "milhoes", "milione", "milioni", "miljoen"])
      || has(["miljon", "mtok", "百万", "百萬", "100万", "100萬", "백만", "100만"])
      || !words.isDisjoint(with: ["1m", "m", "mio", "mln", "mill"])
    {
      return 0
    }
    if has(["1000", "tausend", "thousand", "mille", "duizend", "tusind", "tusen", "ktok"])
      || has(["千", "천"]) || !words.isDisjoint(with: ["1k", "k", "mil"])
    {
      return 3
    }
    let isForOne =
      has(["/token", "/ token", "per token", "je token", "pro token", "par token", "por token"])
      || has(["每token", "每个token", "每個token", "トークンあたり", "토큰당", "per_token"])
    return isForOne ? 6 : nil
  }

  /// A text without the signs between groups of digits: `1.000.000` and `1 000` as one number.
  private static func digitsTogether(_ text: String) -> [Character] {
    let all = Array(text)
    return all.indices.compactMap { place in
      guard " .,'\u{A0}\u{202F}".contains(all[place]), place > 0, all[place - 1].isNumber,
        place + 3 < all.count, all[(place + 1)...(place + 3)].allSatisfy(\.isNumber)
      else { return all[place] }
      return nil
    }
  }
}

private let days: Set = [
  "date", "day", "datum", "stand", "tag", "jour", "fecha", "dia", "data", "giorno", "dato", "dag",
  "日期", "日付", "날짜",
]
private let currencies: Set = [
  "currency", "wahrung", "devise", "monnaie", "moneda", "moeda", "valuta", "货币", "币种", "貨幣", "幣別",
  "通貨", "통화",
]
private let lists: Set = [
  "source", "quelle", "fuente", "fonte", "kilde", "kalla", "bron", "来源", "來源", "出典", "출처",
]
private let models = ["model", "型号", "模型", "모델", "モデル", "機種"]
private let providers = [
  "provider", "vendor", "anbieter", "hersteller", "fournisseur", "proveedor", "fornitore",
  "fornecedor", "provedor", "udbyder", "leverand", "leverant", "aanbieder", "供应商", "供應商",
  "厂商", "廠商", "提供商", "服务商", "服務商", "提供元", "プロバイダ", "공급자", "제공사", "제공업체",
]
private let inputs = [
  "input", "prompt", "eingabe", "entree", "entrada", "ingresso", "invoer", "inmatning", "inddata",
  "indata", "in", "输入", "輸入", "入力", "입력",
]
private let outputs = [
  "output", "completion", "ausgabe", "sortie", "salida", "saida", "uscita", "uitvoer", "utdata",
  "uddata", "utmatning", "out", "输出", "輸出", "出力", "출력",
]
private let caches = ["cache", "gecacht", "zwischengespeichert", "缓存", "緩存", "快取", "キャッシュ", "캐시"]
private let misses = [
  "miss", "未命中", "uncached", "ohne cache", "sans cache", "sin cache", "senza cache", "sem cache",
  "uden cache", "zonder cache", "no cache",
]
private let writes = [
  "write", "schreib", "ecriture", "escritura", "escrita", "scrittura", "skriv", "schrijf", "写入",
  "寫入", "创建", "書き込み", "쓰기",
]
private let prices = [
  "price", "cost", "preis", "kosten", "prix", "cout", "precio", "coste", "costo", "preco", "custo",
  "prezzo", "pris", "prijs", "价格", "價格", "单价", "單價", "費用", "费用", "価格", "料金", "가격", "단가",
]
/// Words of columns that hold no price of plain text.
private let others = [
  "max", "limit", "context", "kontext", "contesto", "modalit", "speed", "latenc", "latenz", "batch",
  "audio", "image", "bild", "video", "图", "圖", "画像", "上下文", "长度", "長度", "音频", "音訊", "批量",
  "速度", "score", "benchmark", "count", "anzahl", "length", "laenge",
]

/// The letters with accents that heads have, without them.
private let accents: [Character: Character] = [
  "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "å": "a",
  "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ö": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u",
  "í": "i", "ì": "i", "î": "i", "ç": "c", "ñ": "n",
]
