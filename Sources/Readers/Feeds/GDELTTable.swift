import Market
import Prose

extension Format {
  /// GDELT's table of articles with what they mention (GKG 2.1), which has no first line of names.
  static let gdeltTable = Format(
    name: "gdelt-gkg",
    recognisedBy: "lines of 27 columns between tabs, the first '20250127091500-1'",
    reader: .text(
      recognises: { text in text.lines.prefix(3).contains { GKGRow($0) != nil } },
      read: { text, snapshot in
        for (index, line) in text.lines.enumerated() {
          if let row = GKGRow(line) {
            snapshot.threads.append(Thread(row.story(at: text.origin(index))))
          } else if !line.trimmed.isEmpty {
            snapshot.note(
              Diagnostic(
                .error, at: text.origin(index), "this line is not of GDELT's table",
                remedy: "download the file again; the line is left out"))
          }
        }
      }))

  /// GDELT's tables of events and mentions, which name articles by their addresses only.
  static let gdeltEvents = Format(
    name: "gdelt-events",
    recognisedBy: "lines of 58 or 61 columns between tabs, of events: refused",
    reader: .text(
      recognises: { text in
        guard let first = text.lines.first else { return false }
        let fields = first.split(separator: "\t", omittingEmptySubsequences: false)
        return [58, 61].contains(fields.count) && fields[1].utf8.count == 8
          && readMoment("\(fields[1])000000") != nil && fields.last?.hasPrefix("http") == true
      },
      read: { _, snapshot in
        snapshot.refuse(
          "this is GDELT's table of events, which has no titles and texts",
          remedy: "take its .gkg.csv of the same time, or the answer of its DOC API")
      }))
}

/// A row of GDELT's table of articles.
private struct GKGRow {
  private let fields: [Substring]

  init?(_ line: Substring) {
    fields = line.split(separator: "\t", maxSplits: 26, omittingEmptySubsequences: false)
    guard fields.count >= 26, fields[1].utf8.count == 14, fields[0].hasPrefix(fields[1] + "-")
    else { return nil }
  }

  func story(at origin: Origin) -> Story {
    let extras = fields.count > 26 ? fields[26] : ""
    let seen = extra("PAGE_PRECISEPUBTIMESTAMP", in: extras).flatMap { readMoment($0) }
    let address = fields[4].hasPrefix("http") ? String(fields[4]) : nil
    let spoken = ranges(of: "srclc:", in: fields[25]).first.map {
      fields[25][$0.upperBound...].prefix { $0.isLetter }
    }
    return Story(
      post: extra("PAGE_TITLE", in: extras).map { onOneLine(decodedEntities($0)) },
      source: filled(String(fields[3])), author: extra("PAGE_AUTHORS", in: extras),
      at: seen ?? readMoment(fields[1]), url: address,
      language: spoken.flatMap { languageTag(String($0)) }, text: "", origin: origin)
  }

  private func extra(_ name: String, in text: Substring) -> String? {
    guard let open = ranges(of: "<\(name)>", in: text).first,
      let close = ranges(of: "</\(name)>", in: text[open.upperBound...]).first
    else { return nil }
    return filled(text[open.upperBound..<close.lowerBound].trimmed)
  }
}
