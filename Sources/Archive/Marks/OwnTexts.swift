import Analytics
import Market

extension ArchiveFile {
  /// What the user keeps under names of their own, by kind.
  ///
  /// - Throws: If the archive can't be read.
  public func ownTexts() throws(Diagnostic) -> [OwnText.Kind: [String: String]] {
    try reading { database in
      let rows = try Prepared("SELECT name, value FROM settings", on: database).all {
        (name: $0.text(0), value: $0.text(1))
      }
      var texts: [OwnText.Kind: [String: String]] = [:]
      for (name, value) in rows {
        guard let space = name.firstIndex(of: " "),
          let kind = OwnText.Kind(rawValue: String(name[..<space]))
        else { continue }
        texts[kind, default: [:]][String(name[name.index(after: space)...])] = value
      }
      return texts
    }
  }

  /// Keeps a text, replacing one of the same kind and name, or deletes it.
  func keep(_ text: OwnText) throws(Diagnostic) {
    try writing { database in
      let statement = try Prepared(
        text.text == nil
          ? "DELETE FROM settings WHERE name = ?1"
          : "INSERT INTO settings (name, value) VALUES (?1, ?2)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", on: database)
      statement.bind(1, text.kind.rawValue + " " + text.name)
      if let text = text.text { statement.bind(2, text) }
      try statement.run()
    }
  }
}
