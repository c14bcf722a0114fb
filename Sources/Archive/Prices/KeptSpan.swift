import Analytics
import Market

/// A price span as the archive stores it, decoded only for an offer that needs it.
///
/// Decoded, what the sources say takes twenty times the bytes, and a step in time needs a small part
/// of it.
struct KeptSpan: Sendable {
  let id: Int64
  /// The index of the listing as its source spells it.
  let spelled: Int
  /// The index of the source.
  let source: Int
  /// Where the quotes stand among the kept bytes.
  let said: Range<Int>
  let sightings: KeptSightings

  /// The price span with its first sighting only.
  ///
  /// - Throws: An error if the bytes can't be what was stored.
  func begun(in kept: KeptBytes) throws -> PriceSpan {
    try kept.bytes.withUnsafeBytes { bytes in
      let said = UnsafeRawBufferPointer(rebasing: bytes[said])
      let listing = kept.spelled[spelled].listing
      guard let quotes = [Quote](said: said, listing, by: kept.sources[source].name),
        let first = sightings.first(in: bytes, { kept.paths[$0] ?? "" }),
        let span = PriceSpan(quotes, seen: [first])
      else { throw DatabaseError.damage("a price can't be read") }
      return span.named(kept.spelled[spelled].main)
    }
  }

  /// Adds the last sighting up to a moment to the price span.
  func see(
    upTo moment: Int64, _ span: inout PriceSpan, in kept: KeptBytes,
    _ fetch: (Int64) throws -> [UInt8]
  ) throws {
    let last = try kept.bytes.withUnsafeBytes { bytes in
      try sightings.last(upTo: moment, in: bytes, { kept.paths[$0] ?? "" }) { try fetch(id) }
    }
    if let last { span.take(last) }
  }
}
