import Market
import Prose

/// What a cloud asks for an hour of its GPUs, as its server answers; forms differ in names only.
///
/// Members are given by their paths, `*` for each element or member of a list.
struct RentForm: Sendable {
  let name: String
  let recognisedBy: String
  let source: String
  let list: String
  /// The members that tell the form.
  let has: [String]
  let gpu: [String]
  /// Where the price of an hour is, the usual one first.
  let price: [String]
  /// Where the number of GPUs is that the price is for; empty if it is for one.
  var count: [String] = []
  /// Whether the price is in hundredths of a dollar.
  var isInCents = false
  /// What an offer is left out for, such as that it may be taken away.
  var isOther: @Sendable (JSON) -> Bool = { _ in false }

  /// The form as a format.
  var format: Format {
    Format(
      name: name, recognisedBy: recognisedBy,
      reader: .json(
        recognises: { root in
          root.values(at: list, most: 5).contains { offer in
            has.allSatisfy { offer.value(at: $0) != nil }
          }
        },
        read: { root, snapshot in read(root, into: &snapshot) }))
  }

  private func read(_ root: JSON, into snapshot: inout Snapshot) {
    // Servers answer what holds now, and do not say when that is.
    let day = (root.moment("date") ?? root.moment("generated_at"))?.day ?? .ofFile
    var offers: [String: [(price: Figure, origin: Origin)]] = [:]
    var leftOut = 0
    for offer in root.values(at: list) {
      if isOther(offer) {
        leftOut += 1
        continue
      }
      guard let gpu = gpu.lazy.compactMap({ offer.value(at: $0)?.string }).first,
        let asked = price.lazy.compactMap({ offer.value(at: $0)?.figure }).first(where: {
          $0 > .zero
        })
      else {
        leftOut += 1
        continue
      }
      let gpus = count.lazy.compactMap { offer.value(at: $0)?.figure }.first ?? Figure(1)
      // A machine without a GPU is none, and an average over many is kept to what can be read.
      guard gpus > .zero,
        let each = asked.scaled(byPowerOfTen: isInCents ? -2 : 0).divided(by: gpus)
      else {
        leftOut += 1
        continue
      }
      offers[gpu, default: []].append((each.rounded(toPlaces: 6), offer.origin))
    }
    for (gpu, prices) in offers.sorted(by: { $0.key < $1.key }) {
      let number = prices.count == 1 ? "" : ", the median of \(prices.count) offers"
      snapshot.rents.append(
        Rent(
          day: day, gpu: gpu, gpuHourPrice: median(prices.map(\.price)), source: source + number,
          origin: prices[0].origin))
    }
    if leftOut > 0, !offers.isEmpty {
      let start = Origin(file: snapshot.file, line: 0)
      snapshot.note(
        Diagnostic(
          .note, at: start,
          "\(leftOut) \(leftOut == 1 ? "offer is" : "offers are") left out: without a GPU or a price, or "
            + "to the highest bidder",
          remedy: "nothing need be done"))
    }
    if offers.isEmpty {
      snapshot.refuse("none of these offers has a GPU and a price", remedy: "fetch the list again")
    }
  }
}

extension Format {
  /// Lambda's types of instances.
  static let lambdaRents = RentForm(
    name: "lambda", recognisedBy: "instance types with 'price_cents_per_hour' and 'specs'",
    source: "Lambda", list: "data.*.instance_type",
    has: ["price_cents_per_hour", "specs.gpus"], gpu: ["gpu_description"],
    price: ["price_cents_per_hour"], count: ["specs.gpus"], isInCents: true
  ).format

  /// RunPod's types of GPUs: what it asks for those in its own data centres.
  static let runPodRents = RentForm(
    name: "runpod", recognisedBy: "'gpuTypes' with 'securePrice' and 'communityPrice'",
    source: "RunPod", list: "data.gpuTypes.*", has: ["displayName", "securePrice"],
    gpu: ["displayName"], price: ["securePrice", "communityPrice"]
  ).format

  /// What owners of machines ask on Vast.ai, for a whole machine.
  static let vastRents = RentForm(
    name: "vast-ai", recognisedBy: "'offers' with 'gpu_name', 'num_gpus' and 'dph_total'",
    source: "Vast.ai", list: "offers.*", has: ["gpu_name", "num_gpus", "dph_total"],
    gpu: ["gpu_name"], price: ["dph_total"], count: ["num_gpus"],
    isOther: { $0["is_bid"]?.truth == true }
  ).format

  /// Types of instances of many clouds, as Shadeform lists them.
  static let shadeformRents = RentForm(
    name: "shadeform", recognisedBy: "'instance_types' with 'hourly_price' and 'gpu_type'",
    source: "Shadeform", list: "instance_types.*", has: ["hourly_price", "gpu_type", "num_gpus"],
    gpu: ["gpu_type"], price: ["hourly_price"], count: ["num_gpus"], isInCents: true
  ).format
}
