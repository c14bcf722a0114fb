/// A currency, by its ISO 4217 code.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// The three letters, a byte each: a file of reference rates names a currency 200,000 times.
  private let letters: UInt32

  /// A currency by its code, in capitals or not.
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

  /// The dollar of the United States, in which nearly every price list is kept.
  public static let usd = Currency(known: "USD")
  /// The euro, to which the European Central Bank's reference rates refer.
  public static let eur = Currency(known: "EUR")
  /// The Chinese yuan, in which DeepSeek and others keep a list of their own.
  public static let cny = Currency(known: "CNY")
  /// The Danish krone.
  public static let dkk = Currency(known: "DKK")
  /// The New Taiwan dollar.
  public static let twd = Currency(known: "TWD")

  /// The code.
  public var description: String { code }

  /// The sign that stands before an amount: `$`, `€`, or the code and a blank.
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

/// An amount in a currency, exact.
public struct Money: Hashable, Sendable {
  /// How many of the currency's units, such as dollars.
  public var amount: Figure
  /// What the amount is counted in.
  public var currency: Currency

  /// An amount in a currency.
  public init(_ amount: Figure, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}
