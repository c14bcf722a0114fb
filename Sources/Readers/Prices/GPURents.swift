import Market
import Prose

extension Format {
  /// What an hour of a GPU costs at many clouds on a day, as gpurentalprices.com publishes it.
  static let gpuRents = Format(
    name: "gpu-rents", recognisedBy: "'offers' with 'gpu' and 'usd_hr'",
    reader: .json(
      recognises: { root in
        root["offers"]?.elements.prefix(5).contains { $0.has("gpu") && $0.has("usd_hr") } == true
      },
      read: { root, snapshot in readOffers(root, into: &snapshot) }))

  /// Rents of GPUs as a table: a day or month, a GPU, and dollars for an hour of one.
  static let gpuRentTable = Format(
    name: "gpu-rent-table",
    recognisedBy:
      "a first line that names 'gpu', 'date' or 'month', and 'usd_hr' or another price for "
      + "an hour of one GPU",
    reader: .text(
      recognises: { text in GPURentTable(text) != nil },
      read: { text, snapshot in GPURentTable(text)?.read(text, into: &snapshot) }))
}

private func readOffers(_ root: JSON, into snapshot: inout Snapshot) {
  guard let day = (root.moment("date") ?? root.moment("generated_at"))?.day else {
    return snapshot.refuse(
      "these rents of GPUs state no day", remedy: "add \"date\": \"2026-10-01\"")
  }
  var offers: [String: [(price: Figure, origin: Origin)]] = [:]
  var others: [String: Int] = [:]
  var repeated = 0
  for offer in root["offers"]?.elements.map(\.self) ?? [] {
    guard let gpu = offer.text("gpu"), let price = offer["usd_hr"] else { continue }
    guard let figure = price.figure, figure > .zero else {
      snapshot.reject(
        price, "\(price.quoted) is no rent", remedy: "write US dollars an hour, such as 2.89")
      continue
    }
    let kind = offer.text("kind")?.lowercased() ?? ""
    if otherTerms.contains(kind) {
      others[kind, default: 0] += 1
    } else if offer.moment("fetched_at").map({ $0.day != day }) == true {
      // Of what could not be asked on the day, an older price is repeated.
      repeated += 1
    } else {
      offers[gpu, default: []].append((figure, price.origin))
    }
  }
  snapshot.noteLeftOut(others, repeated: repeated)
  for (gpu, prices) in offers.sorted(by: { $0.key < $1.key }) {
    let count = prices.count == 1 ? "1 offer" : "the median of \(prices.count) offers"
    snapshot.rents.append(
      Rent(
        day: day, gpu: shownGPU(gpu), gpuHourPrice: median(prices.map(\.price)),
        source: "gpurentalprices.com, \(count)", origin: prices[0].origin))
  }
  if offers.isEmpty {
    snapshot.refuse(
      "none of these rents is for a GPU on demand on that day",
      remedy: "fetch the list of another day")
  }
}

extension Snapshot {
  /// Says how many offers were left out, and why.
  fileprivate mutating func noteLeftOut(_ others: [String: Int], repeated: Int) {
    let terms = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }
    let count = others.values.reduce(repeated, +)
    guard count > 0 else { return }
    let reasons = [
      terms.isEmpty
        ? nil : "\(terms.joined(separator: ", ")), which may be taken away or are billed otherwise",
      repeated == 0 ? nil : "\(repeated) repeated from another day",
    ]
    let origin = Origin(file: file, line: 0)
    note(
      Diagnostic(
        .note, at: origin,
        "\(count) \(count == 1 ? "offer is" : "offers are") left out: "
          + reasons.compactMap(\.self).joined(separator: "; "),
        remedy: "nothing need be done; a rent is the median of what is offered on demand on the day"
      ))
  }
}

/// The kinds of offers that may be taken away while they are used, or are billed by the request.
private let otherTerms: Set = ["community", "spot", "interruptible", "serverless", "preemptible"]

/// `H100 SXM` of `h100-sxm`.
private func shownGPU(_ name: String) -> String {
  onOneLine(name.uppercased().replacing("-", with: " ").replacing("_", with: " "))
}

/// The middle of some prices, or half way between the two there.
func median(_ prices: [Figure]) -> Figure {
  let sorted = prices.sorted()
  let middle = sorted.count / 2
  guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
  let sum = sorted[middle - 1] + sorted[middle]
  return sum * Figure(5).scaled(byPowerOfTen: -1)
}

/// A table of rents, with the places of its columns.
private struct GPURentTable {
  private let separator: Character
  private let day: Int
  private let gpu: Int
  private let price: Int
  private let source: Int?

  init?(_ text: Text) {
    guard let head = TableHead(text) else { return nil }
    separator = head.separator
    let names = head.names
    func place(_ heads: [String]) -> Int? {
      heads.lazy.compactMap { head in names.firstIndex(of: head) }.first
    }
    guard let gpu = place(["gpu", "gpu_model", "gpu_type", "gpu_name"]),
      let day = place(["date", "day", "month", "observed", "snapshot_date"]),
      let price = place(hourPrices)
    else { return nil }
    (self.gpu, self.day, self.price) = (gpu, day, price)
    source = place(["source", "provider", "vendor"])
  }

  func read(_ text: Text, into snapshot: inout Snapshot) {
    for index in text.lines.indices.dropFirst() where !text.lines[index].trimmed.isEmpty {
      let fields = CSVLine.fields(text.lines[index], separatedBy: separator).map(\.trimmed)
      guard fields.count > max(day, gpu, price), !fields[gpu].isEmpty,
        let moment = readMoment(fields[day]) ?? readMoment(fields[day] + "-01"),
        let figure = Figure(PriceText(fields[price]).figure), figure > .zero
      else {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "this line has no day, GPU and rent",
            remedy: "write such as 2025-02,H100,2.89; the line is left out"))
        continue
      }
      snapshot.rents.append(
        Rent(
          day: moment.day, gpu: shownGPU(fields[gpu]), gpuHourPrice: figure,
          source: source.flatMap { $0 < fields.count ? filled(fields[$0]) : nil }
            ?? nameOfChat(inFile: text.file), origin: text.origin(index)))
    }
  }
}

/// The heads of dollars for an hour of one GPU, the plainest first.
private let hourPrices = [
  "usd_hr", "usd_per_gpu_hour", "normalised_usd_per_gpu_hour", "normalized_usd_per_gpu_hour",
  "price_per_gpu_hour", "raw_on_demand_median_usd", "usd_per_hour", "gpu_hour_price",
  "gpuhourprice",
]
