import Market
import Prose

/// The head of a column of prices in people's own words: `Eingabe (€ je 1 Mio. Tokens)`,
/// `输出价格（元/千tokens）`.
struct PriceHead {
  /// What a column holds.
  enum Role: Hashable {
    case provider, model
    /// The name by which requests ask for a model, beside one for people.
    case id
    /// The day of the prices.
    case day
    /// The list that they were taken from.
    case list
    /// The currency of a row.
    case currency
    case meter(Meter)
    /// What the same request costs if it waits for its turn.
    case batch(Meter)
    /// The price at some hours, beside the usual one.
    case hourly(Meter)
    /// One price for all tokens, or several that the field itself names; also that of batches.
    case price, batchPrice
  }

  private(set) var role: Role
  /// The hours of the day at which its prices hold; empty if it names none in UTC.
  let windows: [Hours.Window]
  /// Whether a column holds prices.
  var isPrice: Bool {
    switch role {
    case .meter, .batch, .hourly, .price, .batchPrice: true
    default: false
    }
  }
  /// Whether its prices are in hundredths of the currency.
  let isInCents: Bool
  /// Whether the head may as well count tokens: `Input tokens`.
  let mayBeCount: Bool
  /// Whether it speaks of a price.
  let namesPrice: Bool
  /// The power of ten that makes its prices ones for a million tokens; `nil` if it names no number.
  let power: Int?
  /// The currency, if it names one.
  let currency: Currency?

  /// Reads a head; `nil` for one of something else, such as the length of a context.
  init?(_ head: String) {
    // A discount is no count.
    let plain = PriceHead.plain(head).replacing("discount", with: "reduced")
    let words = Set(plain.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    func has(_ signs: [String]) -> Bool {
      signs.contains { sign in
        sign.utf8.count <= 3 && sign.allSatisfy(\.isASCII)
          ? words.contains(sign) : ranges(of: sign, in: plain).first != nil
      }
    }
    power = PriceHead.power(in: plain, words)
    windows = PriceHead.windows(in: plain)
    isInCents = !words.isDisjoint(with: ["cents", "cent", "¢"]) || plain.contains("¢")
    currency = PriceText.currency(in: head) ?? (isInCents ? .usd : nil)
    namesPrice = has(prices)
    // `Input tokens` and `Input tokens (M)` count tokens, `input per 1M tokens` does not.
    mayBeCount =
      has(["token", "トークン", "토큰", "词元", "токен"]) && currency == nil && !namesPrice
      && !has(["per", "pro", "par", "por", "je", "/", "每", "あたり", "당", "за", "mtok", "pr"])
    if !words.isDisjoint(with: otherWords) || has(otherParts) { return nil }
    let meter: Meter?
    if has(misses) {
      meter = .input
    } else if has(caches) {
      // A cache that is kept for an hour costs more to write.
      if has(writes), !words.isDisjoint(with: ["1h", "1hr", "hour"]) { return nil }
      meter = has(writes) ? .cacheWrite : .cachedInput
    } else {
      let (isOfOutput, isOfInput) = (has(outputs), has(inputs))
      meter = isOfOutput && !isOfInput ? .output : isOfInput && !isOfOutput ? .input : nil
    }
    if let meter {
      role = has(batches) ? .batch(meter) : .meter(meter)
    } else if namesPrice || power != nil && (currency != nil || has(batches)), !has(models) {
      role = has(batches) ? .batchPrice : .price
    } else if ids.contains(plain) {
      role = .id
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

  /// The same column beside another one for the usual price; `nil` if it names no hours.
  var besideUsual: PriceHead? {
    guard case .meter(let meter) = role, !windows.isEmpty else { return nil }
    var head = self
    head.role = .hourly(meter)
    return head
  }

  /// The spans of a day in `discount price (utc 16:30-00:30)` and `高峰时段价格（工作日 09:00-12:00，北京时间）`.
  private static func windows(in plain: String) -> [Hours.Window] {
    guard plain.contains(":"), let zone = zoneMinutes(in: plain) else { return [] }
    let onWeekdays = ["工作日", "weekday", "mon-fri", "平日"].contains { plain.contains($0) }
    let spans = ["–", "~", "～", "至", "—"].reduce(plain) { $0.replacing($1, with: "-") }
    return spans.split { !$0.isNumber && $0 != ":" && $0 != "-" }.compactMap {
      Hours.Window(utc: String($0))
    }.map { window in
      var window = window
      let start = window.fromMinute - zone
      // What begins in the morning there may begin on the day before in UTC.
      let days = start < 0 ? -1 : start >= 1_440 ? 1 : 0
      if onWeekdays { window.weekdays = (1...5).map { ($0 + days + 6) % 7 + 1 }.sorted() }
      window.fromMinute = (start + 1_440) % 1_440
      window.untilMinute = (window.untilMinute - zone + 2_880) % 1_440
      return window
    }
  }

  /// The zone of the hours in a head, in minutes before UTC; `nil` if it names none.
  private static func zoneMinutes(in plain: String) -> Int? {
    if let zone = zones.first(where: { plain.contains($0.name) }) { return zone.minutes }
    guard let name = ["utc", "gmt"].lazy.compactMap({ ranges(of: $0, in: plain).first }).first
    else { return nil }
    let rest = plain[name.upperBound...]
    guard let sign = rest.first, "+-".contains(sign),
      let hours = Int(rest.dropFirst().prefix(while: \.isNumber)), hours <= 14
    else { return 0 }
    return (sign == "-" ? -60 : 60) * hours
  }

  /// The prices that a field of the column states for a model, if the field does not say it: one price for
  /// all tokens is that of both ways, but of a model that only reads.
  func roles(of model: String) -> [Role] {
    guard role == .price || role == .batchPrice else { return [role] }
    let name = PriceHead.plain(model)
    let onlyReads = ["embed", "rerank", "向量", "임베딩", "эмбеддинг", "埋め込み"].contains {
      name.contains($0)
    }
    let meters: [Meter] = onlyReads ? [.input] : [.input, .output]
    switch role {
    case .price: return meters.map { .meter($0) }
    case .batchPrice: return meters.map { .batch($0) }
    default: return [role]
    }
  }

  /// The power of ten of a column that names none: prices are for a million tokens, unless a price may be
  /// one for anything.
  var usualPower: Int? { role == .price || role == .batchPrice ? nil : 0 }

  /// The power of ten that lines above a table state for its prices, the nearest first.
  static func power(above lines: [String]) -> Int? {
    lines.lazy.compactMap { line -> Int? in
      let plain = PriceHead.plain(line)
      guard plain.utf8.count <= 400, priceUnits.contains(where: { plain.contains($0) }) else {
        return nil
      }
      let words = Set(plain.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      return ["token", "tok", "токен", "토큰", "トークン"].contains { plain.contains($0) }
        ? power(in: plain, words) : nil
    }.first
  }

  /// The currency that lines above a table state for its prices, the nearest first.
  static func currency(above lines: [String]) -> Currency? {
    lines.lazy.filter { $0.count <= 120 }.compactMap { line -> Currency? in
      let plain = PriceHead.plain(line)
      let isOfPrices = priceUnits.contains { plain.contains($0) } || line.count <= 8
      return isOfPrices ? PriceText.currency(in: line) : nil
    }.first
  }

  /// The power of ten that the unit behind a figure says: `/ 1M tokens`, `元/千tokens`; `nil` if it names
  /// no number of tokens.
  static func power(ofUnit unit: String) -> Int? {
    let plain = PriceHead.plain(unit)
    return power(in: plain, Set(plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)))
  }

  /// A head in lower case and without accents.
  static func plain(_ head: String) -> String {
    String(folded(head).lowercased().map { accents[$0] ?? $0 })
  }

  private static func power(in plain: String, _ words: Set<String>) -> Int? {
    let digits = String(digitsTogether(plain))
    func has(_ signs: [String]) -> Bool {
      signs.contains { ranges(of: $0, in: digits).first != nil }
    }
    if has(["1000000", "million", "millon", "milhao", "milhoes", "milione", "milioni", "miljoen"])
      || has(["miljon", "mtok", "百万", "百萬", "100万", "100萬", "백만", "100만", "миллион", "млн"])
      || !words.isDisjoint(with: ["1m", "m", "mio", "mln", "mill"])
    {
      return 0
    }
    if words.contains("10k") || has(["万tok", "萬tok", "万个tok", "万字", "10000", "만 토큰"]) { return 2 }
    if has(["1000", "tausend", "thousand", "mille", "duizend", "tusind", "tusen", "ktok"])
      || has(["千", "천", "тыс"]) || !words.isDisjoint(with: ["1k", "k", "mil"])
    {
      return 3
    }
    let isForOne =
      has([
        "/token", "/ token", "$/tok", "per token", "je token", "pro token", "par token",
        "por token",
      ])
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
private let models = ["model", "型号", "模型", "모델", "モデル", "機種", "модел", "μοντελ"]
private let ids: Set = [
  "api endpoint", "endpoint", "model id", "model code", "api name", "api id", "api model", "slug",
  "模型代码",
  "模型编码", "모델 id", "モデルid",
]
private let batches = ["batch", "批量", "批处理", "バッチ", "배치", "асинхрон"]
/// Words of lines that say what the prices of a table are.
private let priceUnits = [
  "price", "pricing", "preis", "prix", "precio", "preco", "prezzi", "prezzo", "pris", "prijs",
  "cost",
  "charged", "billed", "tarif", "unit", "单位", "單位", "价格", "價格", "計價", "计价", "料金", "価格", "単位", "요금",
  "단위", "가격", "цен", "стоим", "тариф",
]
private let providers = [
  "provider", "vendor", "anbieter", "hersteller", "fournisseur", "proveedor", "fornitore",
  "fornecedor", "provedor", "udbyder", "leverand", "leverant", "aanbieder", "供应商", "供應商",
  "厂商", "廠商", "提供商", "服务商", "服務商", "提供元", "プロバイダ", "공급자", "제공사", "제공업체",
]
private let inputs = [
  "input", "prompt", "eingabe", "entree", "entrada", "ingresso", "invoer", "inmatning", "inddata",
  "indata", "in", "输入", "輸入", "入力", "입력", "входящ", "входн", "ввод",
]
private let outputs = [
  "output", "completion", "ausgabe", "sortie", "salida", "saida", "uscita", "uitvoer", "utdata",
  "uddata", "utmatning", "out", "输出", "輸出", "出力", "출력", "исходящ", "выходн", "вывод",
]
private let caches = [
  "cache", "gecacht", "zwischengespeichert", "缓存", "緩存", "快取", "キャッシュ", "캐시", "кэш", "кеш",
]
private let misses = [
  "miss", "未命中", "uncached", "ohne cache", "sans cache", "sin cache", "senza cache", "sem cache",
  "uden cache", "zonder cache", "no cache",
]
private let writes = [
  "write", "schreib", "ecriture", "escritura", "escrita", "scrittura", "skriv", "schrijf", "写入",
  "寫入", "创建", "書き込み", "쓰기",
]
private let prices = [
  "price", "pricing", "cost", "preis", "kosten", "цен", "стоим", "тариф", "prix", "cout", "precio",
  "coste", "costo", "preco", "custo",
  "prezzo", "pris", "prijs", "价格", "價格", "定价", "定價", "单价", "單價", "費用", "费用", "価格", "料金", "가격", "단가",
]
/// Whole words of columns that hold no price of plain text, and their plurals.
private let otherWords = Set(
  [
    "max", "limit", "character", "minute", "hour", "second", "page", "request", "search", "shape",
    "credit", "quota", "context", "speed", "latency", "storage", "training", "free",
    "audio", "image", "video", "score", "benchmark", "count", "length", "old", "previous", "former",
  ].flatMap { [$0, $0 + "s", $0 + "es"] } + [
    "tpm", "rpm", "rpd", "tpd", "latencies", "hourly", "monthly",
  ])
/// Parts of words of such columns, in languages that join their words.
private let otherParts = [
  "zeichen", "stunde", "minuten", "per call", "kontext", "contesto", "modalit", "latenz", "bild",
  "anzahl", "laenge", "lange", "最大", "字符", "存储", "儲存", "保存", "学習", "学习", "обуч", "免费", "免費",
  "图", "圖", "画像", "上下文", "长度", "長度", "音频", "音訊", "速度",
]

/// Times of places that keep no summer time, in minutes before UTC.
private let zones = [
  (name: "北京", minutes: 480), (name: "beijing", minutes: 480), (name: "台北", minutes: 480),
  (name: "日本時間", minutes: 540), (name: "jst", minutes: 540), (name: "kst", minutes: 540),
]

/// The letters with accents that heads have, without them.
private let accents: [Character: Character] = [
  "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "å": "a",
  "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ö": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u",
  "í": "i", "ì": "i", "î": "i", "ç": "c", "ñ": "n",
]
