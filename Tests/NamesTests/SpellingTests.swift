import Market
import Names
import Testing

/// Which ids are one listing: one model at one seller's one price list.
struct SpellingTests {
  private func words(_ id: String) -> String {
    let slash = id.firstIndex(of: "/") ?? id.endIndex
    return Shipped.catalogue.spelling(
      of: Listing(
        provider: String(id[..<slash]), model: String(id[id.index(after: slash)...]))
    ).words
  }

  @Test(
    "one listing",
    arguments: [
      ("google/gemini-3.6-flash", "gemini/gemini-3.6-flash"),
      ("google-vertex/gemini-2.5-pro", "vertex_ai-language-models/gemini-2.5-pro"),
      ("fireworks_ai/accounts/fireworks/models/glm-5p3", "fireworks/glm-5.3"),
      ("amazon-bedrock/cohere.command-r-plus-v1:0", "bedrock/cohere.command-r-plus-v1:0"),
      ("novita-ai/openai/gpt-oss-120b", "novita/openai/gpt-oss-120b"),
      ("zhipuai/GLM-5.2", "zhipuai/glm-5.2"),
      (
        "deepinfra/meta-llama/Llama-3.1-70B-Instruct",
        "deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct"
      ),
    ])
  func same(pair: (String, String)) {
    #expect(words(pair.0) == words(pair.1))
  }

  @Test(
    "two listings",
    arguments: [
      // Another seller, price list or account.
      ("google/gemini-2.5-pro", "google-vertex/gemini-2.5-pro"),
      ("alibaba/qwen-max", "alibaba-cn/qwen-max"),
      ("zai/glm-5", "zhipuai/glm-5"),
      // What moves the price.
      ("openrouter/qwen/qwen3-235b-a22b:free", "openrouter/qwen/qwen3-235b-a22b"),
      ("amazon-bedrock/us.anthropic.claude-opus-5", "amazon-bedrock/anthropic.claude-opus-5"),
      ("bedrock/us-west-2/anthropic.claude-instant-v1", "bedrock/anthropic.claude-instant-v1"),
      ("openai/1024-x-1024/dall-e-2", "openai/dall-e-2"),
      ("xai/grok-4-128k", "xai/grok-4"),
      // Another model.
      ("openai/gpt-5.2", "openai/gpt-5.2-mini"),
      ("deepseek/deepseek-r1", "deepseek/deepseek-r1-0528"),
      ("novita/deepseek/deepseek-r1", "novita/deepseek/deepseek-r1-distill-llama-70b"),
    ])
  func different(pair: (String, String)) {
    #expect(words(pair.0) != words(pair.1))
  }

  @Test("the seller's own name and the bare model are the plainest")
  func distance() {
    let plain = Shipped.catalogue.spelling(
      of: Listing(provider: "google", model: "gemini-3.6-flash"))
    let other = Shipped.catalogue.spelling(
      of: Listing(provider: "gemini", model: "gemini-3.6-flash"))
    #expect(plain.distance == 0 && other.distance > plain.distance)
  }
}
