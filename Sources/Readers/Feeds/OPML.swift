import Market

extension Format {
  /// A list of feeds: no stories, but where they are.
  static let opml = Format(
    name: "opml", recognisedBy: "XML whose root element is 'opml': a list of feeds to fetch",
    reader: .markup(
      recognises: { $0.name.lowercased() == "opml" },
      read: { root, snapshot in
        let count = root.descendants.count { $0[attribute: "xmlUrl"] != nil }
        let name = snapshot.file.split(separator: "/").last ?? "feeds.opml"
        let start = Origin(file: snapshot.file, line: 0)
        snapshot.note(
          Diagnostic(
            .note, at: start,
            count == 1
              ? "this lists 1 feed and holds no stories"
              : "this lists \(count) feeds and holds no stories",
            remedy:
              "write list = \(quote(String(name))) under [sources.feeds] in the settings, and "
              + "'tokentape fetch' reads what they publish"))
      }))
}
