import Analytics
import GRDB
import Market

extension ArchiveFile {
  /// What a listing was quoted at by all sources up to a moment, by rising observation.
  public func quotes(of listing: Listing, asOf moment: Moment) throws(Diagnostic) -> [Quote] { [] }

  /// When a price was last seen; none where there are no prices.
  public var newestObservation: Moment? { get throws(Diagnostic) { nil } }
}
