import CNcurses
import Foundation
import Screen
import TestSupport
import Testing

private let path = Project.shared + "/data/dumps/hazards/lines.ndjson"
private let hasLines = FileManager.default.fileExists(atPath: path)

/// Lines that people have posted, each with something that terminals stumble over.
@Suite(.enabled(if: hasLines, "the folder with real lines is not beside the checkout"))
struct RealLineTests {
  private struct Line: Decodable {
    let text: String
  }

  private func lines() throws -> [String] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return try bytes.split(separator: 0x0A).map {
      try JSONDecoder().decode(Line.self, from: $0).text
    }
  }

  @Test func `no control character reaches a cell, and every width is the C library's`()
    throws
  {
    tape_use_utf8()
    let lines = try lines()
    #expect(lines.count == 387)
    for (place, line) in lines.enumerated() {
      var canvas = Canvas(Size(columns: line.unicodeScalars.count * 2 + 1, rows: 1))
      canvas.write(line, row: 0, column: 0)
      let scalars = canvas.cells.filter { $0.part != .rightHalf }
        .flatMap { [$0.scalar, $0.marks.first, $0.marks.second] }.compactMap { $0 }
      #expect(scalars.allSatisfy(mayReachCell), "line \(place + 1)")
      let drawn = scalars.reduce(0) { $0 + Int(tape_width($1.value)) }
      #expect(drawn == canvas.size.columns, "line \(place + 1)")
      let shown = SafeText(line).reduce(0) { $0 + Int(tape_width($1.scalar.value)) }
      #expect(shown == line.columns, "line \(place + 1)")
      #expect(SafeText.text(line).unicodeScalars.allSatisfy { $0 == "\n" || mayReachCell($0) })
    }
  }

  private func mayReachCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x2028...0x2029: false
    default:
      ![.control, .format, .unassigned, .privateUse, .surrogate]
        .contains(scalar.properties.generalCategory)
    }
  }
}
