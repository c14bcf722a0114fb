import Market
import Readers

/// The statements of a file of lines, read block by block.
struct StatementLines {
  private let path: String
  private let file: OpenFile

  /// A longer line is no statement; it is skipped, so that memory does not grow with it.
  static let mostLineBytes = 16 << 20

  init(at path: String) throws(Diagnostic) {
    self.path = path
    file = try OpenFile(at: path)
  }

  /// Passes each line's statement, and what is wrong with the line.
  func forEach(
    _ body: (Statement?, [Diagnostic]) -> Void
  ) throws(Diagnostic) {
    try forEach(readAs: { (Statement.read($0, number: $1, of: $2)) }, body)
  }

  /// Passes what each line holds, and what is wrong with the line.
  func forEach<Value>(
    readAs read: ([UInt8], Int, String) -> (Value?, [Diagnostic]),
    _ body: (Value?, [Diagnostic]) -> Void
  ) throws(Diagnostic) {
    var rest: [UInt8] = []
    var isSkipping = false
    var number = 0
    func end(_ line: [UInt8]) {
      number += 1
      if isSkipping {
        body(nil, [tooLong(number)])
      } else if line.contains(where: { $0 > 0x20 }) {
        let (value, diagnostics) = read(line, number, path)
        body(value, diagnostics)
      }
      isSkipping = false
    }
    while let block = try file.next() {
      var start = block.startIndex
      while let stop = block[start...].firstIndex(of: UInt8(ascii: "\n")) {
        end(rest + block[start..<stop])
        rest = []
        start = stop + 1
      }
      if !isSkipping { rest += block[start...] }
      if rest.count > StatementLines.mostLineBytes {
        isSkipping = true
        rest = []
      }
    }
    if isSkipping || !rest.isEmpty { end(rest) }
  }

  private func tooLong(_ line: Int) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: line),
      "the line has more than the \(StatementLines.mostLineBytes >> 20) MB that are read",
      remedy: "split the text into several lines")
  }
}
