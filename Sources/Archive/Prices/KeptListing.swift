import Analytics
import GRDB
import Market

/// The price spans of a listing.
struct KeptListing: Sendable {
  let number: Int64
  let listing: Listing
  /// The sources by name, with their price spans by ascending moment.
  private(set) var sources: [(near: Nearness, spans: [KeptSpan])] = []
  /// The moments at which its offer changes although no list was seen, in seconds, ascending: prices
  /// that take effect or end, a model's end, the end of a doubt.
  private(set) var turns: [Int64] = []

  init(number: Int64, listing: Listing) {
    self.number = number
    self.listing = listing
  }

  mutating func add(_ span: KeptSpan, by source: KnownSource) {
    if let place = sources.firstIndex(where: { $0.near.source >= source.name }) {
      if sources[place].near.source == source.name {
        let earlier = sources[place].spans.lastIndex { $0.first < span.first }
        sources[place].spans.insert(span, at: earlier.map { $0 + 1 } ?? 0)
      } else {
        sources.insert((nearness(of: source), [span]), at: place)
      }
    } else {
      sources.append((nearness(of: source), [span]))
    }
  }

  /// Collects the turns once all price spans are added.
  mutating func findTurns() {
    var found: Set<Int64> = []
    for (_, spans) in sources {
      for span in spans {
        for quote in span.begun.quotes {
          for moment in [quote.effectiveFrom, quote.effectiveUntil, quote.retires] {
            if let moment { found.insert(moment.seconds) }
          }
        }
        // Only a price that replaced another is in doubt.
        if spans.count > 1 { found.insert(span.begun.endOfDoubt.seconds) }
      }
    }
    turns = found.sorted()
  }

  private func nearness(of source: KnownSource) -> Nearness {
    Nearness(of: source.name, rank: source.rank, to: listing)
  }

  /// The histories of all sources up to a moment, as far as an offer needs them.
  func histories(
    upTo moment: Int64, _ paths: [Int64: String], _ fetch: (Int64) throws -> [UInt8]
  ) throws -> [History] {
    var histories: [History] = []
    for (near, kept) in sources {
      var spans: [PriceSpan] = []
      // For a plain price, only the first sighting of the price after it can matter.
      var isBehind = false
      for span in kept.reversed() where span.first <= moment {
        let isSingle = span.begun.quotes.count == 1
        spans.append(
          isBehind && isSingle
            ? span.begun.seen(until: span.sightings.last)
            : try span.seen(upTo: moment, paths, fetch))
        if isSingle, span.begun.quotes[0].isUnlimited { isBehind = true }
      }
      guard !spans.isEmpty else { continue }
      spans.reverse()
      histories.append(History(listing: listing, near: near, spans: spans))
    }
    return histories
  }
}

/// A class, since a step visits all of them and must not copy what they hold.
final class KeptSpan: Sendable {
  let id: Int64
  /// The price span with its first sighting only.
  let begun: PriceSpan
  let first: Int64
  let sightings: KeptSightings

  /// Decodes a price span, unless it is known already.
  init(
    _ row: StoredSpans.Row, in bytes: UnsafeRawBufferPointer, _ listing: Listing,
    _ source: KnownSource, _ paths: [Int64: String], _ known: PriceSpan?
  ) throws {
    let stored = UnsafeRawBufferPointer(rebasing: bytes[row.sightings])
    id = row.id
    begun = try known ?? KeptSpan.begun(row, in: bytes, stored, listing, source.name, paths)
    first = begun.first?.seconds ?? .min
    sightings = KeptSightings(stored, isKept: row.keepsSightings)
  }

  /// The price span as it was first seen.
  private static func begun(
    _ row: StoredSpans.Row, in bytes: UnsafeRawBufferPointer, _ sightings: UnsafeRawBufferPointer,
    _ listing: Listing, _ source: String, _ paths: [Int64: String]
  ) throws -> PriceSpan {
    var reader = StoredReader(sightings)
    let said = UnsafeRawBufferPointer(rebasing: bytes[row.said])
    guard let quotes = [Quote](said: said, listing, by: source),
      let first = Sighting(from: &reader, { paths[$0] ?? "" }),
      let span = PriceSpan(quotes, seen: [first])
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a price can't be read") }
    return span
  }

  /// The price span with its first sighting, and its last one up to a moment.
  func seen(
    upTo moment: Int64, _ paths: [Int64: String], _ fetch: (Int64) throws -> [UInt8]
  ) throws -> PriceSpan {
    var span = begun
    let last = try sightings.last(upTo: moment, { paths[$0] ?? "" }) { try fetch(id) }
    if let last { span.take(last) }
    return span
  }
}

extension Quote {
  /// Whether nothing says when the price begins or ends.
  fileprivate var isUnlimited: Bool { effectiveFrom == nil && effectiveUntil == nil }
}
