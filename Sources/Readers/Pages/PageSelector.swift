import Prose

/// Which elements of a page are meant, in as much of CSS as forums need, and what of them.
///
/// `article.post`, `.date`, `#thread_subject`, `time@datetime`; a star stands for a number, as in `#post_*`.
struct PageSelector: Sendable, ExpressibleByStringLiteral {
  private var element: String?
  private var names: [String] = []
  private var id: String?
  /// Whether a number follows the id.
  private var isPrefix = false
  /// The attribute that holds the value; `nil` for the text.
  private var attribute: String?

  init(stringLiteral written: String) {
    var rest = written[...]
    func word() -> String {
      let word = rest.prefix { !".#@".contains($0) }
      rest = rest.dropFirst(word.count)
      return String(word)
    }
    let first = word()
    if !first.isEmpty { element = first }
    while let sign = rest.popFirst() {
      switch sign {
      case ".": names.append(word())
      case "#":
        let written = word()
        isPrefix = written.hasSuffix("*")
        id = isPrefix ? String(written.dropLast()) : written
      default: attribute = word()
      }
    }
  }

  /// Whether an element is meant.
  func matches(_ candidate: Element) -> Bool {
    if let element, candidate.name != element { return false }
    if let id {
      guard let own = candidate[attribute: "id"], own.hasPrefix(id) else { return false }
      let rest = own.utf8.dropFirst(id.utf8.count)
      guard isPrefix ? !rest.isEmpty && rest.allSatisfy({ 0x30...0x39 ~= $0 }) : rest.isEmpty else {
        return false
      }
    }
    if let attribute, candidate[attribute: attribute] == nil { return false }
    return names.allSatisfy(candidate.has)
  }

  /// What it means of an element: an attribute, or the text on one line; `nil` if that is empty.
  func value(of element: Element) -> String? {
    // What is marked as an author or a text by this attribute stands inside.
    let written = attribute == "itemprop" ? nil : attribute.map { element[attribute: $0] ?? "" }
    return filled(written?.trimmed ?? onOneLine(element.text).trimmed)
  }
}
