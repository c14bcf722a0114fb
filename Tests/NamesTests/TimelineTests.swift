import Market
import Names
import Testing

/// What a name has meant, one model after another.
struct TimelineTests {
  @Test("the maker's name moves from model to model, and a host's keeps its meaning")
  func reasoner() throws {
    let own = ListedName(
      source: "litellm", provider: "deepseek", id: "deepseek/deepseek-reasoner")
    let steps = try #require(Shipped.catalogue.timeline(of: own)).steps
    #expect(steps.prefix(3).map(\.model) == ["deepseek-r1", "deepseek-r1-0528", "deepseek-v3.1"])
    #expect(steps[1].from == Day(year: 2025, month: 5, day: 28))
    let hosted = ListedName(source: "litellm", provider: "openai", id: "o1")
    #expect(Shipped.catalogue.timeline(of: hosted) == nil)
  }

  @Test("a provider is found by every name that lists have for it")
  func providers() {
    let spellings = Shipped.catalogue.providerSpellings
    #expect(spellings["gemini"]?.contains("google") == true)
    #expect(spellings["vertex_ai"]?.contains("google-vertex") == true)
    #expect(spellings["vertex_ai"]?.contains("google") == false)
  }
}
