import Market
import Names
import Testing

/// The meaning of names at one seller, and over time.
struct EntryTests {
  @Test(
    "a reassigned name means what it meant on the list's date",
    arguments: [
      ("2025-01-26", "deepseek-r1"), ("2025-06-29", "deepseek-r1-0528"),
      ("2025-08-30", "deepseek-v3.1"), ("2025-10-31", "deepseek-v3.2-exp"),
      ("2025-12-31", "deepseek-v3.2"), ("2026-05-21", "deepseek-v4-flash"), ("2026-08-18", "-"),
    ])
  func reasoner(day: String, model: String) {
    let listing = Shipped.listing("litellm \(day) deepseek deepseek/deepseek-reasoner")
    #expect((Shipped.catalogue.identity(of: listing).model ?? "-") == model)
  }

  @Test(
    "entries of a seller or a list take precedence",
    arguments: [
      ("openrouter 2026-05-12 - deepseek/deepseek-chat", "deepseek-v3"),
      ("models.dev 2026-08-18 vercel deepseek/deepseek-v3", "deepseek-v3-0324"),
      ("models.dev 2026-08-18 amazon-bedrock deepseek.v3-v1:0", "deepseek-v3.1"),
      ("litellm 2026-11-13 bedrock deepseek.v3-v1:0", "deepseek-v3.1"),
      ("llm-prices 2026-08-05 mistral ministral-8b-latest", "ministral-8b-2410"),
      ("models.dev 2026-08-18 mistral ministral-8b-latest", "ministral-8b-2512"),
      ("models.dev 2025-12-31 zenmux deepseek/deepseek-chat", "deepseek-v3.2-exp"),
      (
        "litellm 2026-11-13 fireworks_ai fireworks_ai/accounts/fireworks/models/mixtral-8x22b",
        "mixtral-8x22b-base"
      ),
    ])
  func sellers(listing: String, model: String) {
    #expect(Shipped.catalogue.identity(of: Shipped.listing(listing)).model == model)
  }

  @Test("a moving name is one model only in lists of about the same time")
  func drifting() {
    let old = "models.dev 2025-06-29 alibaba qwen-plus"
    let next = "litellm 2025-08-01 dashscope dashscope/qwen-plus"
    let late = "models.dev 2026-08-18 alibaba qwen-plus"
    #expect(Shipped.isSame(old, next) == true)
    #expect(Shipped.isSame(old, late) == nil)
  }

  @Test("a spelling means the provider that this list means by it")
  func providers() {
    let catalogue = Shipped.catalogue
    #expect(catalogue.provider("vertex_ai-anthropic_models", in: "litellm")?.id == "google-vertex")
    #expect(catalogue.provider("gemini", in: nil)?.id == "google")
    #expect(catalogue.provider("amazon", in: "llm-prices")?.id == "amazon-bedrock")
    #expect(catalogue.provider("amazon", in: "openrouter")?.id == "nova")
    #expect(catalogue.provider("clf_ai_gateway", in: "litellm")?.id == "clf-ai-gateway")
    #expect(catalogue.provider("Azure", in: nil)?.id == "azure")
    #expect(catalogue.provider("月之暗面", in: nil)?.id == "moonshotai")
    #expect(catalogue.provider("nobody", in: "litellm") == nil)
  }

  @Test("the user's own names take precedence")
  func own() {
    let origin = Origin(file: "settings.toml", line: 3, column: 1)
    let catalogue = NameCatalogue(
      Shipped.table,
      own: [
        OwnName(name: "r1", model: "deepseek-r1-distill-llama-70b", origin: origin),
        OwnName(name: "house", model: "fireworks-ai/house-7b", origin: origin),
      ])
    #expect(catalogue.meaning(of: WrittenName("R1")).models == ["deepseek-r1-distill-llama-70b"])
    #expect(catalogue.meaning(of: WrittenName("House")).models == ["fireworks-ai/house-7b"])
    let identity = catalogue.identity(of: ListedName(id: "house"))
    #expect(identity.steps.contains(.own(origin)))
  }

  @Test(
    "unknown names get suggestions, but no answer",
    arguments: [("dpsk", "deepseek"), ("opnai", "openai"), ("cluade-opus-5", "claude-opus-4-5")])
  func suggestions(typed: String, meant: String) {
    #expect(Shipped.catalogue.suggestions(for: typed).contains(meant))
    #expect(Shipped.catalogue.meaning(of: WrittenName(typed)) == .none)
    #expect(Shipped.catalogue.provider(typed, in: nil) == nil)
  }
}
