import Analytics
import GRDB
import Market
import Prose

extension ArchiveFile {
  /// A page of the stories that a search finds, in themselves or in a reply.
  func searchedFeed(_ query: FeedQuery) throws(Diagnostic) -> FeedPage {
    FeedPage(query)
  }
}
