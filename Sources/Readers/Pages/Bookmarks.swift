import Market
import Prose

extension Format {
  /// Bookmarks that a browser, Pocket or Pinboard wrote as a page.
  static let bookmarks = Format(
    name: "bookmarks", recognisedBy: "HTML with links that have 'add_date' or 'time_added'",
    reader: .markup(
      recognises: { root in root.descendants.prefix(2_000).contains { $0.isBookmark } },
      read: { root, snapshot in
        for element in root.descendants {
          if element.isBookmark {
            snapshot.threads.append(Thread(bookmark(element)))
          } else if element.name == "dd", let last = snapshot.threads.indices.last,
            snapshot.threads[last].story.text.isEmpty
          {
            snapshot.threads[last].story.text =
              element.children.isEmpty ? Readers.plainText(element) : ""
          }
        }
      }))
}

extension Element {
  fileprivate var isBookmark: Bool { name == "a" && added != nil && self[attribute: "href"] != nil }

  fileprivate var added: Moment? {
    (self[attribute: "add_date"] ?? self[attribute: "time_added"]).flatMap {
      statedTime($0)?.moment
    }
  }
}

extension Element.Children {
  fileprivate var isEmpty: Bool { first { _ in true } == nil }
}

private func bookmark(_ link: Element) -> Story {
  Story(
    post: onOneLine(link.text), at: link.added, url: link[attribute: "href"], text: "",
    origin: link.origin)
}
