import Market
import Prose

extension Format {
  /// Events as Event Registry tells them: what many articles report, in each of their languages.
  static let newsEvents = Format(
    name: "event-registry-events",
    recognisedBy: "events with 'eventDate', and a 'title' in each language",
    reader: .lines(
      recognises: { root in events(in: root, most: 10).contains { $0.isEvent } },
      read: { values, snapshot in
        for event in values.flatMap({ events(in: $0, most: .max) }) where event.isEvent {
          snapshot.threads.append(Thread(event.story))
        }
      }))
}

/// The events of an answer: a list, or one or several by their ids.
private func events(in root: JSON, most: Int) -> [JSON] {
  if root.isEvent { return [root] }
  if root.kind == .array { return Array(root.elements.prefix(most)) }
  for path in ["events.results", "results", "events", "recentActivityEvents.eventInfo"] {
    guard let list = root.value(at: path) else { continue }
    if list.kind == .array { return Array(list.elements.prefix(most)) }
    let inner = list.members.prefix(most).map(\.value)
    if inner.contains(where: \.isEvent) { return inner }
  }
  return root.members.prefix(most).compactMap { member in
    member.value.isEvent ? member.value : member.value["info"]
  }
}

extension JSON {
  fileprivate var isEvent: Bool { has("eventDate") && self["title"]?.kind == .object }

  /// The language that most articles are in, else the first.
  private var mainLanguage: String? {
    let titled = self["title"]?.members.map(\.key.text) ?? []
    let counts = self["articleCounts"]
    func count(_ language: String) -> Int { counts?.value(at: language)?.whole ?? 0 }
    let most = titled.map(count).max() ?? 0
    let leading = titled.filter { count($0) == most }
    // An event's id begins with the language that it was first told in.
    return leading.first { text("uri")?.hasPrefix($0 + "-") == true } ?? leading.first
  }

  fileprivate var story: Story {
    let language = mainLanguage ?? ""
    let title = self["title"]?.value(at: language)?.string
    let summary = self["summary"]?.value(at: language)?.string
    let others = self["title"]?.members.map(\.key.text).filter { $0 != language } ?? []
    let rest = others.flatMap { other in
      [self["title"]?.value(at: other)?.string, self["summary"]?.value(at: other)?.string]
    }
    return Story(
      post: title.map(shownText).map(onOneLine), source: "Event Registry",
      at: moment("eventDate"), score: self["totalArticleCount"]?.count,
      url: id("uri").map { "https://eventregistry.org/event/\($0)" },
      language: languageTag(language),
      text: ([summary] + rest).compactMap { filled($0).map(shownText) }.joined(separator: "\n\n"),
      origin: origin)
  }
}
