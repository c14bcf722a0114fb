import Dashboard
import Fetching
import Market

/// A source with how fresh it is, as `tokentape sources` lists it.
struct SourceListing: Sendable {
  let choice: SourceChoice
  let source: FetchedSource
  let memory: SourceMemory

  /// The sources of the settings, and the known ones that they don't name.
  ///
  /// - Throws: If there is no folder for them.
  static func all(_ settings: SettingsFile?) throws(Diagnostic) -> [SourceListing] {
    all(by: try FetchSetup(settings))
  }

  /// The sources of a setup, and the known ones that it does not name.
  static func all(by setup: FetchSetup) -> [SourceListing] {
    let named = Set(setup.choices.map(\.name))
    let others = FetchedSource.all.filter { !named.contains($0.name) }
    let choices = setup.choices + others.map { SourceChoice(name: $0.name) }
    return choices.map { SourceListing($0, by: setup) }
  }

  /// A source of a setup.
  init(_ choice: SourceChoice, by setup: FetchSetup) {
    (self.choice, source) = (choice, FetchedSource.of(choice))
    memory = setup.fetcher.memory(of: choice)
  }

  /// The source as the dashboard shows it.
  var row: FetchedSourceRow {
    func moment(_ seconds: Int64?) -> Moment? {
      seconds.flatMap { $0 == 0 ? nil : Moment(seconds: $0) }
    }
    var row = FetchedSourceRow(
      name: choice.name, title: choice.address?.text ?? source.title, isOn: choice.isOn,
      hasPrices: source.content == .prices, every: source.every(choice),
      checked: moment(memory.checked),
      next: memory.next.map { Moment(seconds: max($0, 1)) })
    (row.bytes, row.problem, row.remedy) = (memory.bytes, memory.problem, memory.remedy)
    return row
  }

  /// Whether it should have been fetched long ago.
  func isStale(now: Int64) -> Bool {
    Pace(every: source.every(choice)).isStale(checked: memory.checked, now: now)
  }

  /// Its cells in the list.
  func cells(now: Int64) -> [String] {
    let isStale = isStale(now: now)
    let age = memory.checked == 0 ? "never" : shortSpan(now - memory.checked) + " ago"
    let wrong = memory.problem.map { $0 + "; " + (memory.remedy ?? "") }
    return [
      choice.name, choice.isOn ? "on" : "off", shortSpan(source.every(choice)),
      choice.isOn || memory.checked > 0 ? (isStale && memory.checked > 0 ? "! " : "") + age : "",
      choice.isOn ? next(now) : "", memory.bytes > 0 ? shortBytes(memory.bytes) : "",
      wrong ?? (choice.address?.text ?? source.title) + "; terms: " + source.terms,
    ]
  }

  private func next(_ now: Int64) -> String {
    guard let next = memory.next else { return "never" }
    return next <= now ? "now" : "in " + shortSpan(next - now)
  }

  /// All of it as JSON.
  var json: JSONText {
    [
      "source": .text(choice.name), "on": .flag(choice.isOn), "title": .text(source.title),
      "terms": .text(source.terms), "address": .text(choice.address?.text),
      "every": .whole(Int(source.every(choice))), "tried": moment(memory.tried),
      "fresh": moment(memory.checked), "changed": moment(memory.changed),
      "next": memory.next.flatMap(moment), "bytes": .whole(memory.bytes),
      "failures": .whole(memory.failures), "problem": .text(memory.problem),
      "remedy": .text(memory.remedy),
    ]
  }

  private func moment(_ seconds: Int64) -> JSONText? {
    seconds == 0 ? nil : .text(Moment(seconds: seconds).iso8601)
  }
}
