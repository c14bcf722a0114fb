import Market
import Prose

extension Format {
  /// An article that trafilatura extracted as XML.
  static let trafilaturaXML = Format(
    name: "trafilatura-xml", recognisedBy: "XML whose root element 'doc' has 'main' in it",
    reader: .markup(
      recognises: { $0.name == "doc" && $0.child("main") != nil },
      read: { root, snapshot in
        func stated(_ name: String) -> String? { filled(root[attribute: name]) }
        let paragraphs = root.child("main")?.children.map { onOneLine($0.text) } ?? []
        let title = stated("title")
        snapshot.threads.append(
          Thread(
            Story(
              post: title, source: stated("sitename") ?? stated("hostname"),
              author: stated("author")?.split(separator: ";").map(\.trimmed)
                .joined(separator: ", "),
              at: stated("date").flatMap { readMoment($0) }, url: stated("source") ?? stated("url"),
              language: stated("language").flatMap(languageTag),
              text: paragraphs.filter { !$0.isEmpty && $0 != title }.joined(separator: "\n\n"),
              origin: root.origin)))
      }))
}
