import Analytics
import GRDB
import Market

extension Database {
  /// The prices that a snapshot stated, in the order of its file.
  func quotes(saidIn snapshot: Int64, _ file: String) throws -> [Quote] {
    let sources = try priceSources()
    let listings = Dictionary(
      try Prepared("SELECT id, provider, model FROM listings", on: self).all {
        ($0.number(0), Listing(provider: $0.text(1), model: $0.text(2)))
      }
    ) { first, _ in first }
    var found: [Quote] = []
    try Prepared("SELECT listing, source, said, sightings FROM stints", on: self).each { row in
      let sightings = [Sighting](all: row.bytes(3)) { $0 == snapshot ? file : "" }
        .filter { $0.origin.file == file }
      guard !sightings.isEmpty, let listing = listings[row.number(0)],
        let source = sources[row.number(1)],
        let quotes = [Quote](said: row.bytes(2), listing, by: source)
      else { return true }
      for sighting in sightings {
        for (quote, origin) in zip(quotes, [sighting.origin] + sighting.rest) {
          var quote = quote
          quote.observed = sighting.moment
          quote.dating = sighting.dating
          quote.origin = origin
          found.append(quote)
        }
      }
      return true
    }
    return found.sorted { ($0.origin.line, $0.origin.column) < ($1.origin.line, $1.origin.column) }
  }
}
