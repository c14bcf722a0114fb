/// What is remembered of a source; times are seconds since 1970, 0 for never.
public struct SourceMemory: Hashable, Sendable {
  /// When it was last tried.
  public var tried: Int64 = 0
  /// When all of it was last fresh.
  public var checked: Int64 = 0
  /// When any of it was last new.
  public var changed: Int64 = 0
  /// When it is fetched next; nil for never again.
  public var next: Int64? = 0
  /// How often in a row it has not been fresh.
  public var failures = 0
  /// What was wrong at the last try; nil if nothing was.
  public var problem: String?
  /// What can be done about it.
  public var remedy: String?
  /// What is remembered of each page, by its name.
  public var pages: [String: PageRecord] = [:]

  /// A source that was never fetched.
  public init() {}

  /// The number of bytes of its last bodies.
  public var bytes: Int { pages.values.reduce(0) { $0 &+ $1.bytes } }

  /// The most pages that are remembered; those unseen for longest go first.
  static let mostPages = 2_000

  /// Drops the pages that were unseen for longest, if there are too many.
  mutating func bound() {
    guard pages.count > SourceMemory.mostPages else { return }
    let order = pages.sorted { ($0.value.checked, $0.key) < ($1.value.checked, $1.key) }
    for (name, _) in order.prefix(pages.count - SourceMemory.mostPages) { pages[name] = nil }
  }
}

extension SourceMemory {
  /// The memory as text: a line for each fact, in a fixed order.
  var text: String {
    var lines = ["tokentape-source 1"]
    func add(_ name: String, _ value: Int64) { if value != 0 { lines.append("\(name) \(value)") } }
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("\(name) \(WebAddress.escaped(value))") }
    }
    add("tried", tried)
    add("checked", checked)
    add("changed", changed)
    if let next { add("next", next) } else { lines.append("next never") }
    add("failures", Int64(failures))
    add("problem", problem)
    add("remedy", remedy)
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      lines.append("page \(WebAddress.escaped(name))")
      add("address", page.address)
      add("moved", page.moved)
      add("moving", page.moving)
      add("moving-count", Int64(page.movingCount))
      add("etag", page.etag)
      add("last-modified", page.modified)
      add("page-checked", page.checked)
      add("page-changed", page.changed)
      add("gone", page.isGone ? 1 : 0)
      add("bytes", Int64(page.bytes))
      add("file", page.file)
      add("sighting", page.sighting)
      add("hash", Int64(bitPattern: page.hash))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The memory in a text; what can't be read is as if it had not been remembered.
  init(text: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == "tokentape-source 1" else { return }
    var page: String?
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? unescaped(parts[1]) : ""
      if parts[0] == "page" {
        page = value
        pages[value] = PageRecord(address: "")
      } else if let page {
        pages[page]?.take(String(parts[0]), value)
      } else {
        take(String(parts[0]), value)
      }
    }
  }

  private mutating func take(_ name: String, _ value: String) {
    let number = Int64(value) ?? 0
    switch name {
    case "tried": tried = number
    case "checked": checked = number
    case "changed": changed = number
    case "next": next = value == "never" ? nil : number
    case "failures": failures = Int(clamping: min(max(0, number), 1_000))
    case "problem": problem = value
    case "remedy": remedy = value
    default: break
    }
  }
}

extension PageRecord {
  fileprivate mutating func take(_ name: String, _ value: String) {
    let number = Int64(value) ?? 0
    switch name {
    case "address": address = value
    case "moved": moved = value
    case "moving": moving = value
    case "moving-count": movingCount = Int(clamping: min(max(0, number), 1_000))
    case "etag": etag = value
    case "last-modified": modified = value
    case "page-checked": checked = number
    case "page-changed": changed = number
    case "gone": isGone = number == 1
    case "bytes": bytes = Int(clamping: max(0, number))
    case "file": file = Page.isFileName(value) ? value : nil
    case "sighting": sighting = Page.isFileName(value) ? value : nil
    case "hash": hash = UInt64(bitPattern: number)
    default: break
    }
  }
}

extension Page {
  /// Whether a name is one of a file in the folder itself.
  static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/")
  }
}

/// A text in which bytes stand as `%41`.
private func unescaped(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let code = UInt8(String(decoding: Array(rest.prefix(2)), as: UTF8.self), radix: 16)
    {
      bytes.append(code)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
