import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// A price beside the base's, as a bar and a colour.
struct RatioBarTests {
  @Test(
    "each power of ten is as long as another, and the base is in the middle of the colours",
    arguments: [
      ("0", "", Role.ramp1), ("0.00001", "▏", .ramp1), ("0.0001", "▏", .ramp1),
      ("0.001", "█▋", .ramp1), ("0.01", "███▎", .ramp1), ("0.03", "████", .ramp1),
      ("0.04", "████▎", .ramp2), ("0.1", "████▉", .ramp2), ("0.3", "█████▋", .ramp2),
      ("0.5", "██████", .ramp3), ("1", "██████▌", .ramp3), ("3", "███████▎", .ramp3),
      ("3.2", "███████▎", .ramp4),
      ("10", "████████", .ramp4), ("10.001", "███████▸", .ramp4), ("40", "███████▸", .ramp5),
      ("1000000", "███████▸", .ramp5),
    ])
  func scale(share: Figure, bar: String, role: Role) {
    #expect(RatioBar(share: share).text == bar)
    #expect(Role.ramp(of: share) == role)
  }

  @Test(
    "what lies above something else is in per cent, however far",
    arguments: [
      ("25.43", "2,543 %"), ("9.99", "999 %"), ("0.5", "50.0 %"),
    ])
  func excess(share: Figure, text: String) {
    #expect(share.alignedExcessText.trimmed == text)
  }

  @Test("no dearer price has a shorter bar, and all of them can be shown in ASCII")
  func grows() {
    var share = Figure("0.00005")
    var before = 0
    while share < Figure(20) {
      let bar = RatioBar(share: share).text
      let eighths = bar.unicodeScalars.reduce(0) { $0 + Self.eighths($1) }
      #expect(eighths >= before, "\(share)")
      #expect(bar.columns <= RatioBar.columns)
      #expect(bar.unicodeScalars.allSatisfy { $0.signInASCII?.isASCII == true })
      before = eighths
      share = (share * Figure(11)).divided(by: Figure(10)) ?? Figure(20)
    }
  }

  private static func eighths(_ scalar: Unicode.Scalar) -> Int {
    scalar == "▸" ? 8 : 0x2590 - Int(scalar.value)
  }
}
