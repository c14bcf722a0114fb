import Market
import Prose

/// The template that PTT's boards require for news: `原文標題:`, `原文連結:`, `發布時間:` and so on.
struct NewsForm {
  /// A part of the template.
  enum Part: CaseIterable {
    case title, link, published, author, source, text, opinion, note
  }

  /// The lines of each part present.
  private(set) var parts: [Part: [Substring]] = [:]

  /// Reads a filled-in template; without parts if the post does not use it.
  init(_ lines: some Sequence<Substring>) {
    var current: Part?
    for line in lines {
      if let (part, rest) = Self.label(line), parts[part] == nil {
        current = part
        parts[part] = rest.isEmpty ? [] : [rest]
      } else if let current {
        parts[current, default: []].append(line)
      }
    }
  }

  /// The first line of a part with content, ignoring the template's own hints.
  func value(_ part: Part) -> String? {
    parts[part]?.lazy.map(\.trimmed).first { line in
      !line.isEmpty && !line.hasPrefix("※") && !folded(line).hasPrefix("(")
    }
  }

  /// When the article was published.
  var published: Moment? {
    value(.published).flatMap { readMoment($0, zoneMinutes: pttZoneMinutes) }
  }

  /// The label that a line begins with, and what follows it.
  private static func label(_ line: Substring) -> (Part, Substring)? {
    var rest = folded(line.prefix(longestLabel)).trimmed[...]
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    if !number.isEmpty, rest.dropFirst(number.count).first == "." {
      rest = rest.dropFirst(number.count + 1).drop { $0 == " " }
    }
    guard let (part, name) = labels.first(where: { rest.hasPrefix($0.1) }) else { return nil }
    rest = rest.dropFirst(name.count).drop { $0 == " " }
    if rest.first == "(", let end = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    guard rest.first == ":", let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    return (part, line[line.index(after: colon)...].drop { $0.isWhitespace })
  }
}

/// The longest label with its hint, in characters.
private let longestLabel = 60

private let labels: [(NewsForm.Part, String)] = [
  (.title, "原文標題"), (.title, "原文标题"), (.title, "完整新聞標題"), (.title, "新聞標題"),
  (.link, "原文連結"), (.link, "原文连结"), (.link, "完整新聞連結"),
  (.published, "發布時間"), (.published, "发布时间"),
  (.author, "記者署名"), (.author, "记者署名"),
  (.source, "媒體來源"), (.source, "媒体来源"),
  (.text, "原文內容"), (.text, "原文内容"), (.text, "完整新聞內文"),
  (.opinion, "心得/評論"), (.opinion, "心得/评论"),
  (.note, "備註"), (.note, "备注"),
]
