extension Canvas {
  /// The screen in a theme's colours as text with escape sequences, for a terminal.
  public func ansi(_ theme: Theme) -> String {
    (0..<size.rows).map { row in
      runs(row: row).map { "\u{1B}[0" + theme.style(of: $0.role).sgr + "m" + $0.text }.joined()
        + "\u{1B}[0m\n"
    }.joined()
  }

  /// The screen as an HTML page that is well-formed XML, too: a span per run of one role.
  public func html(_ theme: Theme) -> String {
    let look = PictureColors(theme)
    let roles = Role.allCases.map { ".\($0.rawValue){\(look.css(of: $0))}" }.joined(separator: "\n")
    let lines = (0..<size.rows).map { row in
      runs(row: row).map { run in
        let text = run.isWide ? run.text.map { "<i>\($0)</i>" }.joined() : run.text.inMarkup
        return "<span class=\"\(run.role.rawValue)\">\(text)</span>"
      }.joined() + "\n"
    }.joined()
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"/><title>tokentape</title><style>
      body{background:\(look.ground)}
      pre{font:14px/18px monospace;color:\(look.ink);background:\(look.ground)}
      i{display:inline-block;width:2ch;font-style:inherit}
      \(roles)
      </style></head><body><pre>
      \(lines)</pre></body></html>

      """
  }

  /// The screen as an SVG picture: text in rows of fixed cells, each run at its column.
  public func svg(_ theme: Theme) -> String {
    let look = PictureColors(theme)
    var boxes = ""
    var texts = ""
    for row in 0..<size.rows {
      texts += "<text y=\"\(row * SVGCell.height + SVGCell.base)\">"
      for run in runs(row: row) {
        let (x, width) = (SVGCell.x(run.column), SVGCell.x(run.columns))
        if let fill = look.background(of: run.role) {
          boxes +=
            "<rect x=\"\(x)\" y=\"\(row * SVGCell.height)\" width=\"\(width)\""
            + " height=\"\(SVGCell.height)\" fill=\"\(fill)\"/>\n"
        }
        texts +=
          "<tspan x=\"\(x)\" textLength=\"\(width)\"\(look.svg(of: run.role))>"
          + run.text.inMarkup + "</tspan>"
      }
      texts += "</text>\n"
    }
    let (width, height) = (SVGCell.x(size.columns), size.rows * SVGCell.height)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      <rect width="100%" height="100%" fill="\(look.ground)"/>
      \(boxes)<g font-family="monospace" font-size="14" fill="\(look.ink)" xml:space="preserve">
      \(texts)</g>
      </svg>

      """
  }
}

/// The measures of a cell in an SVG picture.
private enum SVGCell {
  static let height = 18
  /// Where letters stand, from the top.
  static let base = 14

  /// A column's place; 8.4 is what a letter of 14 takes in most monospace fonts.
  static func x(_ column: Int) -> String { "\(column * 84 / 10).\(column * 84 % 10)" }
}

extension Canvas {
  /// Neighbouring cells of one role and one width.
  private struct Run {
    var column: Int
    var columns: Int
    var role: Role
    var isWide: Bool
    var text: String
  }

  private func runs(row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in self.row(row).enumerated() where cell.part != .rightHalf {
      let isWide = cell.part == .leftHalf
      if runs.last?.role != cell.role || runs.last?.isWide != isWide {
        runs.append(Run(column: column, columns: 0, role: cell.role, isWide: isWide, text: ""))
      }
      var text = String(cell.scalar)
      for mark in [cell.marks.first, cell.marks.second] {
        if let mark { text.unicodeScalars.append(mark) }
      }
      runs[runs.count - 1].columns += isWide ? 2 : 1
      runs[runs.count - 1].text += text
    }
    return runs
  }
}

extension String {
  /// The text between tags, or in an attribute.
  fileprivate var inMarkup: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// A theme's colours where no terminal has any of its own.
private struct PictureColors {
  let theme: Theme
  /// What stands for the terminal's own colours.
  let ink: String
  let ground: String

  init(_ theme: Theme) {
    self.theme = theme
    // A theme may leave the background to the terminal; its selection tells which one it is made for.
    let isLight = theme.style(of: .selected).background?.isLight ?? false
    let plain = theme.style(of: .plain)
    if let ink = plain.foreground?.hex, let ground = plain.background?.hex {
      (self.ink, self.ground) = (ink, ground)
      return
    }
    (ink, ground) = isLight ? ("#1d2026", "#ffffff") : ("#d0d4da", "#16181d")
  }

  private func colors(of role: Role) -> (ink: String?, ground: String?) {
    let style = theme.style(of: role)
    let own = (style.foreground?.hex, style.background?.hex)
    guard style.attributes.contains(.reverse) else { return own }
    return (own.1 ?? ground, own.0 ?? ink)
  }

  func background(of role: Role) -> String? {
    let own = colors(of: role).ground
    return own == ground ? nil : own
  }

  func css(of role: Role) -> String {
    let (ink, ground) = colors(of: role)
    let attributes = theme.style(of: role).attributes
    return [
      ink.map { "color:" + $0 }, ground.map { "background:" + $0 },
      attributes.contains(.bold) ? "font-weight:bold" : nil,
      attributes.contains(.italic) ? "font-style:italic" : nil,
      attributes.contains(.underline) ? "text-decoration:underline" : nil,
      attributes.contains(.dim) ? "opacity:0.7" : nil,
    ].compactMap(\.self).joined(separator: ";")
  }

  func svg(of role: Role) -> String {
    let attributes = theme.style(of: role).attributes
    return [
      colors(of: role).ink.map { " fill=\"\($0)\"" },
      attributes.contains(.bold) ? " font-weight=\"bold\"" : nil,
      attributes.contains(.italic) ? " font-style=\"italic\"" : nil,
      attributes.contains(.underline) ? " text-decoration=\"underline\"" : nil,
      attributes.contains(.dim) ? " fill-opacity=\"0.7\"" : nil,
    ].compactMap(\.self).joined()
  }
}

extension Style {
  /// The parameters that follow a reset in a terminal's SGR sequence.
  fileprivate var sgr: String {
    var parameters = ""
    for (attribute, number) in [
      (Attributes.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ] where attributes.contains(attribute) {
      parameters += ";\(number)"
    }
    if let foreground { parameters += foreground.sgr(from: 30) }
    if let background { parameters += background.sgr(from: 40) }
    return parameters
  }
}

extension Color {
  /// The SGR parameters of the foreground, from 30 on, or the background, from 40 on.
  fileprivate func sgr(from first: Int) -> String {
    switch self {
    case .terminal(let number) where number % 16 < 8: ";\(first + Int(number % 16))"
    case .terminal(let number): ";\(first + 52 + Int(number % 16))"
    case .rgb(let red, let green, let blue): ";\(first + 8);2;\(red);\(green);\(blue)"
    }
  }

  /// The colour as `#e0a458`; the terminal's sixteen as xterm has them.
  fileprivate var hex: String {
    switch self {
    case .terminal(let number): return Color.sixteen[Int(number % 16)]
    case .rgb(let red, let green, let blue):
      return "#"
        + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  private static let sixteen = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]
}
