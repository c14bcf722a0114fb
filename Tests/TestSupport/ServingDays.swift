import Market

/// Serving reports as they were published, hour by hour.
public enum ServingDays {
  /// DeepSeek's day of 27 and 28 February 2025, as it published it on 1 March; the hours were read off
  /// its charts, the nodes exactly, the revenue to 0.1 %.
  public static let deepSeek: ServingReport = {
    let start = Moment(seconds: 1_740_628_800, offsetMinutes: 480)
    var report = ServingReport(
      title: "DeepSeek V3 + R1", from: start,
      until: Moment(seconds: start.seconds + 86_400, offsetMinutes: 480), nodes: "226.75",
      gpusPerNode: 8, gpu: "H800", gpuHourPrice: Money("2", .usd), inputTokens: "608e9",
      cachedInputTokens: "342e9", outputTokens: "168e9",
      prices: PriceList(input: .known("0.55"), cachedInput: .known("0.14"), output: .known("2.19")),
      publishedCost: Money("87072", .usd), publishedRevenue: Money("562027", .usd),
      caveats: ["V3 costs less than R1", "web and app are free"],
      origin: Origin(file: "day.json", line: 2))
    report.hours = zip(nodes, revenue).enumerated().map { place, hour in
      ServingHour(
        start: Moment(seconds: start.seconds + Int64(place) * 3_600, offsetMinutes: 480),
        nodes: hour.0, revenue: hour.1)
    }
    report.notes = notes
    return report
  }()

  /// SGLang's twelve machines of 5 May 2025, for an hour.
  public static let sgLang: ServingReport = {
    let start = Moment(seconds: 1_746_403_200)
    var report = ServingReport(
      title: "SGLang, DeepSeek-V3 on 96 H100", from: start,
      until: Moment(seconds: start.seconds + 3_600), nodes: "12", gpusPerNode: 8, gpu: "H100",
      gpuHourPrice: Money("2", .usd), inputTokens: "564840000", cachedInputTokens: .zero,
      outputTokens: "722520000",
      prices: PriceList(input: .known("0.27"), cachedInput: .known("0.07"), output: .known("1.1")),
      origin: Origin(file: "sglang.json", line: 2))
    report.notes.basis = Basis(.reported, by: "SGLang")
    report.notes.prefillTokensPerSecond = "52300"
    report.notes.decodeTokensPerSecond = "22300"
    return report
  }()

  private static var notes: ServingNotes {
    var notes = ServingNotes()
    notes.basis = Basis(.reported, by: "DeepSeek")
    notes.bases = [
      .gpuHourPrice: Basis(.estimated, by: "DeepSeek"),
      .publishedRevenue: Basis(.derived, by: "DeepSeek"),
      .publishedCost: Basis(.derived, by: "DeepSeek"),
    ]
    notes.prefillTokensPerSecond = "73700"
    notes.decodeTokensPerSecond = "14800"
    notes.cheaper = CheaperModel(
      model: "V3",
      prices: PriceList(input: .known("0.27"), cachedInput: .known("0.07"), output: .known("1.1")),
      nightDiscount: "0.5")
    notes.night = NightDiscount(
      window: Hours.Window(fromMinute: 16 * 60 + 30, untilMinute: 30), share: "0.75")
    notes.assumptions = [
      Assumption(
        name: "V3 costs less", whatIf: "cheaper-share=50%",
        reason: "half of the tokens are V3's: a guess"),
      Assumption(
        name: "web and app are free", whatIf: "paid-share=50%",
        reason: "half come through the API: a guess"),
      Assumption(
        name: "only a part is billed", whatIf: "paid-share=90%",
        reason: "90 % of the rest is billed: a guess"),
      Assumption(
        name: "nights are discounted", whatIf: "night-discount=75%",
        reason: "75 % off R1, 50 % off V3, as listed"),
    ]
    notes.rents = [(20_120, "H100 on demand", "2.89"), (20_697, "H100 index", "3.79")].map {
      Rent(
        day: Day(number: $0.0), gpu: $0.1, gpuHourPrice: Figure($0.2) ?? .zero,
        source: "gpu-price-index")
    }
    return notes
  }

  private static let nodes: [Figure] = [
    "278", "278", "278", "278", "278", "278", "278", "278", "278", "278", "278", "278", "218",
    "195.5", "150.5", "83", "68", "68", "83", "158", "248", "278", "278", "278",
  ]

  private static let revenue: [Figure] = [
    "27032", "28527", "30483", "30942", "30483", "27837", "26802", "29562", "30712", "30827",
    "31058", "29792", "21740", "17945", "13113", "7937", "6326", "6326", "7937", "13688", "23120",
    "29447", "30483", "29907",
  ]
}
