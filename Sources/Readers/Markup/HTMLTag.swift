/// What a tag does to the text that a page shows.
enum HTMLTag {
  /// Parts paragraphs by an empty line.
  case paragraph
  /// Begins a line.
  case line
  /// Is a line feed.
  case lineBreak
  /// Begins an item of a list.
  case item
  /// Parts words, as cells of a table do.
  case blank
  /// Keeps blanks and lines as they stand.
  case literal
  case link
  /// Shows nothing of what is in it.
  case hidden

  /// What a tag does; `nil` for one that only changes how the text looks.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> HTMLTag? {
    1...16 ~= name.count ? table[number(name)] : nil
  }

  /// What a tag of a name does.
  static func named(_ name: String) -> HTMLTag? {
    1...16 ~= name.utf8.count ? table[number(name.utf8)] : nil
  }

  /// A name as a number, which is faster to look up than a text; digits keep their value.
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
