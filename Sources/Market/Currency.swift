/// A currency, by its ISO 4217 code.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// The three capital letters, such as `USD`.
  public let code: String

  /// A currency by its code, in capitals or not.
  ///
  /// - Returns: `nil` unless the code is three ASCII letters.
  public init?(_ code: some StringProtocol) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ 65...90 ~= ($0 & 0xDF) }) else { return nil }
    self.code = code.uppercased()
  }

  private init(known code: String) { self.code = code }

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
