extension Canvas {
  /// The canvas with letters and signs of ASCII in the place of lines, bars, dots and arrows, each as
  /// wide as before.
  ///
  /// Consoles have fonts without Braille, and some terminals draw the lines of boxes two columns
  /// wide. What people wrote stays as they wrote it.
  public var inASCII: Canvas { mapping { $0.signInASCII ?? $0 } }
}

extension Unicode.Scalar {
  /// What stands in ASCII for a sign that panels draw; none for letters and all else.
  public var signInASCII: Unicode.Scalar? {
    0x2800...0x28FF ~= value ? Unicode.Scalar.line(ofDots: value - 0x2800) : Self.stands[self]
  }

  private static let stands: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "┄": "-", "│": "|", "┊": "|", "┃": "|", "‖": "|", "╭": "+", "╮": "+", "╰": "+",
    "╯": "+", "├": "+", "┤": "+", "┬": "+", "└": "+",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%", "█": "#", "░": ":",
    "▲": "^", "▴": "^", "▼": "v", "▾": "v", "▸": ">", "◂": "<", "→": ">", "←": "<", "↑": "^",
    "↓": "v", "↵": "<", "»": ">", "«": "<", "●": "*", "○": "o", "◆": "#", "★": "*", "✓": "+",
    "·": ".",
    "…": "~", "–": "-", "−": "-", "×": "x", "÷": "/", "≤": "<", "≥": ">",
  ]

  /// A piece of a line, as the dots of a Braille cell lie in its four rows.
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
