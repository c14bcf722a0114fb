extension Canvas {
  /// The canvas with ASCII characters in place of lines, bars, dots and arrows, each of the same
  /// width.
  ///
  /// Console fonts lack Braille, and some terminals draw box lines two columns wide. Text written
  /// by people stays as it is.
  public var inASCII: Canvas { mapping { $0.signInASCII ?? $0 } }
}

extension Unicode.Scalar {
  /// The ASCII substitute for a sign that panels draw; `nil` for letters and everything else.
  public var signInASCII: Unicode.Scalar? {
    0x2800...0x28FF ~= value ? Unicode.Scalar.line(ofDots: value - 0x2800) : Self.stands[self]
  }

  private static let stands: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "┄": "-", "┈": ".", "│": "|", "┊": "|", "┃": "|", "‖": "|", "╭": "+", "╮": "+",
    "╰": "+",
    "╯": "+", "├": "+", "┤": "+", "┬": "+", "└": "+",
    "▏": "|", "▎": "|", "▍": "|", "▌": "|", "▋": "#", "▊": "#", "▉": "#",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%", "█": "#", "▀": "'",
    "░": ":",
    "▲": "^", "▴": "^", "▼": "v", "▾": "v", "▸": ">", "◂": "<", "→": ">", "←": "<", "↑": "^",
    "↓": "v", "↵": "<", "»": ">", "«": "<", "›": ">", "‹": "<", "●": "*", "○": "O", "•": "o",
    "■": "#", "━": "=", "┅": "=", "◆": "#",
    "★": "*", "✓": "=", "✘": "x", "≈": "~",
    "·": ".",
    "…": "~", "–": "-", "−": "-", "×": "x", "÷": "/", "≤": "<", "≥": ">",
  ]

  /// The ASCII line piece for a Braille cell, by the rows its dots are in.
  private static func line(ofDots bits: UInt32) -> Unicode.Scalar {
    let rows = [0x09, 0x12, 0x24, 0xC0].map { bits & $0 != 0 }
    guard let top = rows.firstIndex(of: true), let bottom = rows.lastIndex(of: true) else {
      return " "
    }
    if bottom - top >= 2 { return "|" }
    let isDot = bits.nonzeroBitCount == 1
    switch top + bottom {
    case 0...1: return isDot ? "'" : "\""
    case 2...4: return "-"
    default: return isDot ? "." : "_"
    }
  }
}
