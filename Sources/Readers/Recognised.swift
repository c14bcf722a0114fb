import Market

/// The format that the head of a non-JSON file shows.
///
/// A page or a mailbox of a hundred megabytes is rejected by its head, so that an unknown file
/// costs no more than a small one.
enum Recognised {
  case markup(format: String, read: @Sendable (Element, inout Snapshot) -> Void)
  case text(format: String, read: @Sendable (Text, inout Snapshot) -> Void)
  /// The file can't be read, for these reasons.
  case refused([Diagnostic])

  /// Whether it is a page with an article, and no feed or chat that may be long.
  var isArticle: Bool {
    if case .markup(Format.newsPage.name, _) = self { true } else { false }
  }
}

extension SourceFile {
  /// The format of a feed, a page or a text, judged by the first ``headBytes``.
  var recognised: Recognised {
    let head = head
    if head.looksLikeMarkup, let known = head.recognisedMarkup { return known }
    do throws(Diagnostic) {
      let known = try head.recognisedText
      // A text longer than the head is no article.
      if bytes.count > SourceFile.headBytes, case .text(Format.plainText.name, _) = known {
        return .refused([head.unknown])
      }
      return known
    } catch {
      return .refused([error])
    }
  }

  private var recognisedMarkup: Recognised? {
    let root: Element?
    do throws(Diagnostic) {
      root = try markup().markup.root
    } catch {
      return nil
    }
    guard let root else { return nil }
    for format in Format.all {
      guard case .markup(let recognises, let read) = format.reader, recognises(root) else {
        continue
      }
      return .markup(format: format.name, read: read)
    }
    return nil
  }

  private var recognisedText: Recognised {
    get throws(Diagnostic) {
      let text = try Text(self)
      if let table = OwnPriceTable(text, forms) {
        return .text(format: "own") { table.read($0, into: &$1) }
      }
      for format in Format.all {
        guard case .text(let recognises, let read) = format.reader, recognises(text) else {
          continue
        }
        return .text(format: format.name, read: read)
      }
      if let lack = PriceColumn.lack(in: text) {
        let remedy = "name it in the first line, such as 'id,input,output' above 'openai/o1,15,60'"
        return .refused([Diagnostic(.error, at: text.origin(0), lack, remedy: remedy)])
      }
      return .refused(text.diagnostics + [unknown])
    }
  }

  /// The diagnostic for a text of no known format.
  private var unknown: Diagnostic {
    let lines = String(decoding: bytes.prefix(1 << 12), as: UTF8.self).split(
      whereSeparator: \.isNewline)
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return Diagnostic(
      .error, at: Origin(file: name, line: 0), "no known format: the text begins \(quote(first))",
      remedy: knownFormats)
  }

  /// The file's head, cut after a line if possible, else after a character.
  private var head: SourceFile {
    guard bytes.count > SourceFile.headBytes else { return self }
    var end = SourceFile.headBytes
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isWide {
      if let newline = bytes[..<end].lastIndex(of: 0x0A), newline > end / 2 {
        end = newline + 1
      } else {
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      }
    }
    return SourceFile(name: name, bytes: Array(bytes[..<end]), modified: modified, forms: forms)
  }
}
