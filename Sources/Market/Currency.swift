/// A currency, by its ISO 4217 code.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// The three letters, one byte each: a file of reference rates names a currency 200,000 times.
  private let letters: UInt32

  /// A currency by its code, in either case.
  ///
  /// `nil` unless the code is three ASCII letters.
  public init?(_ code: some StringProtocol) {
    let capitals = code.utf8.map { $0 & 0xDF }
    guard capitals.count == 3, capitals.allSatisfy({ 65...90 ~= $0 }) else { return nil }
    letters = capitals.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private init(known code: StaticString) {
    letters = code.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  /// The three capital letters, such as `USD`.
  public var code: String {
    String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> $0) }, as: UTF8.self)
  }

  /// The US dollar, used by nearly every price list.
  public static let usd = Currency(known: "USD")
  /// The euro, the base of the European Central Bank's reference rates.
  public static let eur = Currency(known: "EUR")
  /// The Chinese yuan, in which DeepSeek and others publish separate lists.
  public static let cny = Currency(known: "CNY")
  /// The Danish krone.
  public static let dkk = Currency(known: "DKK")
  /// The New Taiwan dollar.
  public static let twd = Currency(known: "TWD")

  /// The code.
  public var description: String { code }

  /// The sign before an amount: `$`, `€`, or the code and a space.
  public var sign: String {
    switch code {
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "JPY": "JP¥"
    case "CNY": "CN¥"
    case "TWD": "NT$"
    default: code + " "
    }
  }
}

/// An exact amount in a currency.
public struct Money: Hashable, Sendable {
  /// The amount, in units of the currency such as dollars.
  public var amount: Figure
  /// The currency.
  public var currency: Currency

  /// An amount in a currency.
  public init(_ amount: Figure, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}
