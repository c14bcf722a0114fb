import Analytics
import Market

/// Builds a workload from the lines of its table.
struct WorkloadReader {
  private let name: TOMLFile.Name
  private var mix: (weights: Weights, place: Origin)?
  private var meters: [String: Int] = [:]
  private var tokensPerDay: (count: Int, place: Origin)?
  private var cacheHits: (share: Figure, place: Origin)?
  private var longShare: (share: Figure, place: Origin)?
  private var longTokens: (count: Int, place: Origin)?
  private var batchShare = Figure.zero
  private var window: Hours.Window?
  private var isWhole = true

  private static let meterNames = ["input", "cached-input", "output"]
  private static let names =
    meterNames + [
      "mix", "tokens-per-day", "cache-hits", "long-share", "long-tokens", "batch-share", "hours",
    ]

  init(name: TOMLFile.Name) { self.name = name }

  /// Takes a line.
  ///
  /// - Throws: A diagnostic; the workload is then dropped.
  mutating func take(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    do throws(Diagnostic) {
      guard entry.path.count == 3 else { throw entry.path[2].noTable(in: "a workload") }
      try read(entry)
    } catch {
      isWhole = false
      throw error
    }
  }

  private mutating func read(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    let key = entry.name
    let tokens = 1...Weights.mostTokens
    switch key.text {
    case "mix": mix = (try entry.weights(), entry.value.origin)
    case "tokens-per-day": tokensPerDay = (try entry.count(in: tokens), key.origin)
    case "cache-hits": cacheHits = (try entry.share(), key.origin)
    case "long-share": longShare = (try entry.share(), key.origin)
    case "long-tokens": longTokens = (try entry.count(in: 1...1_000_000_000), key.origin)
    case "batch-share": batchShare = try entry.share()
    case "hours": window = try entry.window()
    case _ where WorkloadReader.meterNames.contains(key.text):
      meters[key.text] = try entry.count(in: 0...Weights.mostTokens)
    default: throw key.unknown("setting '\(key.text)' of a workload", among: WorkloadReader.names)
    }
  }

  /// The workload; `nil` if one of its lines was invalid, which has been reported.
  ///
  /// - Throws: A diagnostic if its lines contradict each other.
  func workload() throws(Diagnostic) -> Workload? {
    guard isWhole else { return nil }
    var (weights, perDay) = try tokens()
    if let (share, place) = cacheHits {
      guard let caching = weights.caching(share) else {
        throw Diagnostic(
          .error, at: place, "the cached input is already stated",
          remedy: "leave cache-hits out, or state input and output only")
      }
      weights = caching
    }
    if let place = longShare?.place ?? longTokens?.place,
      longShare == nil || longTokens == nil
    {
      throw Diagnostic(
        .error, at: place, "long-share and long-tokens must be given together",
        remedy: "write both: what share of the tokens, in requests of how many")
    }
    if let tokensPerDay { perDay = Figure(tokensPerDay.count) }
    var workload = Workload(
      name: name.text, weights: weights, longShare: longShare?.share ?? .zero,
      longTokens: longTokens?.count ?? 0, batchShare: batchShare, window: window)
    if let perDay { workload.tokensPerDay = perDay }
    return workload
  }

  /// The mix, and the tokens per day if stated by meter.
  private func tokens() throws(Diagnostic) -> (weights: Weights, perDay: Figure?) {
    let remedy = "write mix = \"3:1\", or the tokens per day as input = …, output = …"
    if let mix {
      guard meters.isEmpty else {
        throw Diagnostic(
          .error, at: mix.place, "the mix is stated twice, here and by meter",
          remedy: "leave one of them out")
      }
      return (mix.weights, nil)
    }
    guard !meters.isEmpty else {
      throw name.error("the workload '\(name.text)' states no mix", remedy)
    }
    if let tokensPerDay {
      throw Diagnostic(
        .error, at: tokensPerDay.place, "the tokens per day are already stated by meter",
        remedy: "leave this line out")
    }
    let counts = WorkloadReader.meterNames.map { meters[$0] ?? 0 }
    guard let weights = Weights(input: counts[0], cached: counts[1], outputTokens: counts[2]) else {
      throw name.error("the workload '\(name.text)' has no tokens", remedy)
    }
    return (weights, Figure(counts.reduce(0, +)))
  }
}

extension TOMLFile.Entry {
  fileprivate func weights() throws(Diagnostic) -> Weights {
    guard let text = value.text, let weights = Weights(text) else {
      throw value.error(
        "the value of '\(name.text)' is not a list of weights",
        "write input:output or input:cached:output, such as \"3:1\"")
    }
    return weights
  }

  /// `16:30-00:30`.
  fileprivate func window() throws(Diagnostic) -> Hours.Window {
    guard let window = value.text.flatMap({ Hours.Window(utc: $0, isTyped: true) }) else {
      throw value.error(
        "the value of '\(name.text)' is not a span of hours",
        "write when they begin and end in UTC, such as \"16:30-00:30\"")
    }
    return window
  }
}
