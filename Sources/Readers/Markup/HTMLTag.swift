/// The effect of a tag on the text of a page.
enum HTMLTag {
  /// Separates paragraphs by an empty line.
  case paragraph
  /// Begins a line.
  case line
  /// Is a line feed.
  case lineBreak
  /// Begins an item of a list.
  case item
  /// Separates words, like table cells.
  case blank
  /// Preserves blanks and line ends.
  case literal
  case link
  /// Hides its content.
  case hidden

  /// The effect of a tag; `nil` for one that only changes the look.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> HTMLTag? {
    1...16 ~= name.count ? table[number(name)] : nil
  }

  /// The effect of a tag, by name.
  static func named(_ name: String) -> HTMLTag? {
    1...16 ~= name.utf8.count ? table[number(name.utf8)] : nil
  }

  /// A name packed into a number, which is faster to look up than a string; digits keep their
  /// value.
  private static func number(_ name: some Sequence<UInt8>) -> UInt128 {
    name.reduce(0) { $0 << 8 | UInt128($1 | 0x20) }
  }

  private static let table: [UInt128: HTMLTag] = {
    let tags: [HTMLTag: String] = [
      .paragraph:
        "p ul ol dl table section article main header footer aside nav figure form fieldset hr "
        + "blockquote h1 h2 h3 h4 h5 h6",
      .line: "div tr dt dd caption option address details summary legend",
      .lineBreak: "br", .item: "li", .blank: "td th", .literal: "pre textarea xmp", .link: "a",
      .hidden: "script style template svg noembed noframes iframe object title",
    ]
    var table: [UInt128: HTMLTag] = [:]
    for (tag, names) in tags {
      for name in names.split(separator: " ") { table[number(name.utf8)] = tag }
    }
    return table
  }()
}
