import Claims
import Testing

@Suite("A claim")
struct ClaimTests {
  @Test("names its hedges as scripts read them")
  func hedges() {
    #expect(Claim.Hedge.upTo.rawValue == "up_to")
  }
}
