import Dashboard
import Market

/// Sources on the web: two that are fresh, one that fails, and one that is off.
let webSources: [FetchedSourceRow] = {
  func row(_ name: String, _ title: String, _ every: Int64, on isOn: Bool = true)
    -> FetchedSourceRow
  {
    FetchedSourceRow(
      name: name, title: title, isOn: isOn, hasPrices: name == "litellm", every: every)
  }
  let now = Fixtures.moment("2025-03-01T21:00+08:00").seconds
  var list = row("litellm", "prices of some 3,000 listings, kept by LiteLLM's users", 3_600)
  (list.checked, list.next) = (Moment(seconds: now - 900), Moment(seconds: now + 2_700))
  list.bytes = 3_241_000
  var boards = row("ptt", "new articles of your boards on PTT, with their pushes", 600)
  (boards.checked, boards.next) = (Moment(seconds: now - 300), Moment(seconds: now + 300))
  boards.bytes = 812_000
  var groups = row("reddit", "new posts of your groups on Reddit", 3_600)
  groups.next = Moment(seconds: now + 90_000)
  groups.problem = "the host wants to be left alone"
  groups.remedy = "it is asked again after 2025-03-02 14:00 UTC"
  return [
    list, boards, groups, row("ecb", "the ECB's reference rates of the day", 10_800, on: false),
  ]
}()

extension FetchedSourceRow {
  /// The same, but for a price list that failed for a day.
  var withOldList: FetchedSourceRow {
    var row = self
    if hasPrices { row.checked = Moment(seconds: (checked?.seconds ?? 0) - 86_400) }
    return row
  }

  /// The same, while its pages are fetched, if it is the boards.
  func fetching(_ done: Int, of total: Int) -> FetchedSourceRow {
    var row = self
    if name == "ptt" { row.progress = Pages(done: done, total: total) }
    return row
  }
}
