import Testing
import Verdicts

@Suite("A verdict")
struct VerdictTests {
  @Test("is named as scripts read it")
  func names() {
    #expect(Verdict.cannotSay.rawValue == "cannot-say")
  }
}
