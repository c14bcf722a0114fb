import Market
import Prose

extension Format {
  /// Bookmarks that a browser, Pocket or Pinboard wrote as a page.
  static let bookmarks = Format(
    name: "bookmarks",
    recognisedBy:
      "HTML that says that it is a 'NETSCAPE-Bookmark-file', or most of whose links have "
      + "'add_date' or 'time_added'",
    reader: .markup(
      recognises: isOfBookmarks,
      read: { root, snapshot in
        for element in root.descendants {
          if element.isBookmark {
            snapshot.threads.append(Thread(bookmark(element)))
          } else if element.name == "dd", let last = snapshot.threads.indices.last,
            snapshot.threads[last].story.text.isEmpty
          {
            snapshot.threads[last].story.text = note(element)
          }
        }
      }))
}

@Sendable private func isOfBookmarks(_ root: Element) -> Bool {
  if root.markup.documentType?.lowercased().hasPrefix("netscape-bookmark") == true { return true }
  let links = root.descendants.lazy.filter(\.isBookmark).prefix(mostLookedAt)
  return links.count { $0.hasDay } * 2 > links.count { _ in true }
}

/// How many links tell whether a page is one of bookmarks.
private let mostLookedAt = 1_000

extension Element {
  fileprivate var isBookmark: Bool {
    guard name == "a", let address = self[attribute: "href"]?.lowercased() else { return false }
    return address.hasPrefix("http://") || address.hasPrefix("https://")
  }

  fileprivate var hasDay: Bool {
    self[attribute: "add_date"] != nil || self[attribute: "time_added"] != nil
  }

  fileprivate var added: Moment? {
    (self[attribute: "add_date"] ?? self[attribute: "time_added"]).flatMap {
      statedTime($0)?.moment
    }
  }
}

/// What is noted below a link, up to the next one.
private func note(_ element: Element) -> String {
  var text = ""
  for part in element.contents {
    switch part {
    case .text(let words, _): text += words
    case .element(let inner) where ["dt", "dl", "dd", "p", "a"].contains(inner.name):
      return onOneLine(text)
    case .element(let inner): text += inner.text
    }
  }
  return onOneLine(text)
}

private func bookmark(_ link: Element) -> Story {
  Story(
    post: onOneLine(link.text), at: link.added, url: link[attribute: "href"], text: "",
    origin: link.origin)
}
