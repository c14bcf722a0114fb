import Analytics
import Market
import Screen

extension State {
  /// The crowd of a story as of the moment shown, once it is known.
  func crowd(of story: Int64?) -> Crowd? {
    guard let story, let known = lookups.crowd, known.wish == crowdWish(of: story) else {
      return nil
    }
    return known.crowd
  }

  private func crowdWish(of story: Int64) -> CrowdWish {
    CrowdWish(story: story, asOf: latest, known: market.asOf)
  }

  /// Listens to the replies of the open or selected story, beside the loop.
  mutating func askForCrowd() {
    let isShown = page is ReaderPage || page is OverviewPage && focus == .feed
    guard isShown, let story = feed.reading?.id ?? feed.chosen?.id, let table = lookups.table,
      queries.open.isDisjoint(with: [.crowd, .market, .thread]),
      queries.answered.contains(.market)
    else { return }
    let wish = crowdWish(of: story)
    if lookups.crowd?.wish != wish { ask(.crowd(wish, by: table)) }
  }

  /// Takes over a story's crowd.
  mutating func take(_ crowd: Crowd?, of wish: CrowdWish) {
    lookups.crowd = (wish, crowd)
    feed.reading?.crowdWish = nil
  }

  /// Shows the crowd in the open story once it is known: in its text, unless it has a column beside
  /// it.
  mutating func showCrowd() {
    guard let reading = feed.reading, let crowd = crowd(of: reading.id) else { return }
    let wish = crowdWish(of: reading.id)
    guard reading.crowdWish != wish else { return }
    let hasSide = FeedPanel.hasSide(in: layout.middle.inset(columns: 1, rows: 1))
    let lines = hasSide ? [] : CrowdLines(crowd: crowd, columns: reading.columns).lines
    feed.reading?.show(lines, of: wish)
    feed.reading?.take(crowd)
  }

  /// Marks the words that decided the tone of replies in the open story, or no longer.
  mutating func toggleToneWords() {
    guard let reading = feed.reading, let crowd = crowd(of: reading.id) else {
      notice = .told(said("the replies are still being read"))
      return
    }
    guard !crowd.words.isEmpty else {
      notice = .told(said("no reply has a word for a tone"))
      return
    }
    feed.reading?.showsTone.toggle()
    guard feed.reading?.showsTone == true else { return }
    feed.reading?.take(crowd)
    notice = .told(said("marked: the words that are for it, and those against it"))
  }
}
