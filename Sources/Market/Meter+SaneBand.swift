extension Meter {
  /// The half-open band in which any true price per million tokens lies, in US dollars.
  ///
  /// The most expensive known is o1-pro at 150 for input and 600 for output, and a tenth more in
  /// some regions; the cheapest are 0.0023 for speech and 0.0011 for a cache hit. Real files
  /// contain $135,000, a price per token read as per thousand, and $0.00013, a price per image.
  public var saneBand: Range<Figure> {
    switch self {
    case .input, .cacheWrite: Meter.inputBand
    case .cachedInput: Meter.cachedBand
    case .output, .reasoning: Meter.outputBand
    }
  }

  /// The band of a meter, or of all meters together, in a currency; `nil` if the currency's rough
  /// value is unknown.
  public static func saneBand(of meter: Meter?, in currency: Currency) -> Range<Figure>? {
    let band = meter?.saneBand ?? widestBand
    if currency == .usd { return band }
    guard let units = currency.roughUnitsPerDollar else { return nil }
    // The value is rough, so the band is wider.
    let least = band.lowerBound * units * Figure(5, exponent: -1)
    return least..<(band.upperBound * units * Figure(15, exponent: -1))
  }

  private static let widestBand = Figure(1, exponent: -4)..<Figure(1_000)
  private static let inputBand = Figure(2, exponent: -3)..<Figure(170)
  private static let cachedBand = Figure(5, exponent: -4)..<Figure(170)
  private static let outputBand = Figure(2, exponent: -3)..<Figure(700)
}

extension Currency {
  /// Roughly how many units a US dollar buys, to a digit or two; `nil` if not tabulated.
  ///
  /// Only good enough to tell 2,250 yen from 2,250 dollars on any day; amounts are converted at the
  /// rates that were read.
  public var roughUnitsPerDollar: Figure? { Currency.roughUnits[code].map { Figure($0) } }

  private static let roughUnits: [String: Int] = [
    "AED": 4, "ARS": 1_400, "AUD": 1, "BDT": 120, "BGN": 2, "BRL": 5, "CAD": 1, "CHF": 1,
    "CLP": 950, "CNH": 7, "CNY": 7, "COP": 4_000, "CZK": 22, "DKK": 7, "EGP": 50, "EUR": 1,
    "GBP": 1, "GEL": 3, "HKD": 8, "HUF": 350, "IDR": 16_000, "ILS": 4, "INR": 85, "ISK": 130,
    "JPY": 150, "KES": 130, "KRW": 1_400, "KZT": 500, "LKR": 300, "MAD": 10, "MXN": 18,
    "MYR": 4, "NGN": 1_500, "NOK": 10, "NZD": 2, "PEN": 4, "PHP": 57, "PKR": 280, "PLN": 4,
    "QAR": 4, "RON": 5, "RSD": 105, "RUB": 85, "SAR": 4, "SEK": 10, "SGD": 1, "THB": 34,
    "TRY": 40, "TWD": 32, "UAH": 41, "UYU": 40, "UZS": 12_500, "VND": 25_500, "ZAR": 18,
  ]
}
