import Foundation
import FoundationXML
import Screen
import TestSupport
import Testing

/// A screen as ANSI text, SVG and HTML holds the same text as the plain one, each letter in its
/// place.
struct DrawnPictureTests {
  private static let theme = Theme(
    name: "odd",
    styles: [
      .title: Style(foreground: .rgb(224, 164, 88), attributes: .bold),
      .selected: Style(foreground: .terminal(9), background: .rgb(48, 52, 60)),
      .warning: Style(attributes: [.reverse, .dim]),
      .link: Style(foreground: .terminal(4), attributes: [.underline, .italic]),
    ])

  /// A canvas of letters that markup, XML and terminals are fond of.
  private static func canvas(_ seed: UInt64) -> Canvas {
    var random = Seeded(seed)
    let pieces = [
      "a", "<b>", "&amp;", "\"'", "]]>", "模型", "한국", "e\u{301}", "─╮", "\u{1B}[31m", "\u{0}",
      "\u{202E}x", "  ", "⠿", "\u{FFFF}", "\u{9B}1m", "</pre>", "</text>",
    ]
    var canvas = Canvas(Size(columns: 40, rows: 12))
    for _ in 0..<80 {
      let text = (0..<3).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      canvas.write(
        text, row: Int.random(in: 0..<12, using: &random),
        column: Int.random(in: -2..<40, using: &random),
        as: Role.allCases.randomElement(using: &random) ?? .plain)
    }
    return canvas
  }

  @Test("SVG is XML with the same rows, each run at its column", arguments: 0..<20 as Range<UInt64>)
  func svg(seed: UInt64) throws {
    let canvas = Self.canvas(seed)
    let elements = try MarkupElements(canvas.svg(Self.theme))
    let rows = elements.all.filter { $0.name == "text" }.map(\.text)
    #expect(rows == (0..<12).map(canvas.text(row:)))
    for span in elements.all where span.name == "tspan" {
      let x = try #require(span.attributes["x"].flatMap(Double.init))
      let width = try #require(span.attributes["textLength"].flatMap(Double.init))
      #expect(abs(width - Double(span.text.columns) * 8.4) < 0.01)
      #expect(abs((x / 8.4).rounded() * 8.4 - x) < 0.01)
    }
    let first = elements.all.filter { $0.name == "tspan" && $0.attributes["x"] == "0.0" }
    #expect(first.count == 12)
  }

  @Test("HTML is well formed, and holds the same rows", arguments: 0..<20 as Range<UInt64>)
  func html(seed: UInt64) throws {
    let canvas = Self.canvas(seed)
    let elements = try MarkupElements(canvas.html(Self.theme))
    let text = try #require(elements.all.first { $0.name == "pre" }).text
    #expect(text.trimmingPrefix("\n") == canvas.text)
  }

  @Test("ANSI text is the same without its colours", arguments: 0..<20 as Range<UInt64>)
  func ansi(seed: UInt64) {
    let canvas = Self.canvas(seed)
    let text = canvas.ansi(Self.theme)
    #expect(text.replacing(/\u{1B}\[0[;0-9]*m/, with: "") == canvas.text)
    #expect(text.split(separator: "\n").allSatisfy { $0.hasSuffix("\u{1B}[0m") })
  }

  @Test("the theme's colours and attributes are there")
  func colors() {
    var canvas = Canvas(Size(columns: 12, rows: 1))
    canvas.write("ab", row: 0, column: 0, as: .title)
    canvas.write("cd", row: 0, column: 2, as: .selected)
    canvas.write("ef", row: 0, column: 4, as: .link)
    let ansi = canvas.ansi(Self.theme)
    #expect(ansi.hasPrefix("\u{1B}[0;1;38;2;224;164;88mab\u{1B}[0;91;48;2;48;52;60mcd"))
    #expect(ansi.contains("\u{1B}[0;3;4;34mef"))
    let svg = canvas.svg(Self.theme)
    #expect(svg.contains("fill=\"#e0a458\" font-weight=\"bold\">ab<"))
    #expect(svg.contains(##"<rect x="16.8" y="0" width="16.8" height="18" fill="#30343c"/>"##))
    let html = canvas.html(Self.theme)
    #expect(html.contains(".title{color:#e0a458;font-weight:bold}"))
    #expect(html.contains("<span class=\"selected\">cd</span>"))
  }
}

/// The elements of a document, each with all the text in it.
private final class MarkupElements: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var all: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(parser.parserError.debugDescription): \(text)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(all.count)
    all.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open { all[place].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
