import Names
import Testing

/// What rules strip from an id, and what they never do.
struct RuleTests {
  @Test(
    "two spellings of an id are one model",
    arguments: [
      // Letter case, and punctuation between digits.
      ("deepseek-ai/DeepSeek-R1", "deepseek/deepseek-r1"),
      ("kimi-k2p5", "kimi-k2.5"), ("llama-v3p2-3b-instruct", "Llama-3_2-3B-Instruct"),
      ("deepseek-v3-1", "deepseek-v3.1"), ("claude-opus-45", "claude-opus-4-5"),
      ("gpt-35-turbo-0613", "gpt-3.5-turbo-0613"), ("grok-4-20", "grok-4.20"),
      ("qwen-3-8-27b", "qwen3.8-27b"), ("gemini-3.0-pro-preview", "gemini-3-pro-preview"),
      ("glm5", "glm-5"), ("embed-english-v3", "embed-english-v3.0"),
      // Word order.
      ("gemini-pro-1.5", "gemini-1.5-pro"), ("claude-4.5-haiku", "claude-haiku-4-5"),
      ("gpt-4-preview-1106", "gpt-4-1106-preview"),
      // The maker, the host, and its region.
      ("accounts/fireworks/models/glm-4p6", "z-ai/glm-4.6"),
      ("us.anthropic.claude-sonnet-4-6", "anthropic/claude-sonnet-4.6"),
      ("bedrock/us-gov-east-1/anthropic.claude-opus-5", "claude-opus-5@eu"),
      ("databricks-claude-opus-4-8", "anthropic--claude-4.8-opus"),
      ("hf:zai-org/GLM-4.7", "zai.glm-4.7"), ("FW-Kimi-K2.6", "moonshotai/kimi-k2.6"),
      ("deepseek.r1-v1:0", "deepseek-r1"), ("sonnet-4-5", "claude-sonnet-4-5"),
      // Suffixes of clouds.
      ("anthropic.claude-3-5-sonnet-20241022-v2:0", "claude-3-5-sonnet@20241022"),
      ("mistral.mistral-7b-instruct-v0:2", "mistral-7b-instruct-v0.2"),
      ("anthropic.claude-v2:1", "claude-2.1"), ("jamba-1.5-large@001", "jamba-1.5-large"),
      ("deepseek-ai/deepseek-r1-0528-maas", "DeepSeek-R1-0528"),
      // Quantisation, tariffs and ways to serve.
      ("Qwen3-VL-235B-A22B-Instruct-FP8", "qwen3-vl-235b-a22b-instruct"),
      ("nvidia/DeepSeek-V3.2-NVFP4", "deepseek-v3.2"), ("gemma-4-E4B-it-MLX-4bit", "gemma-4-e4b"),
      ("deepseek/deepseek-r1:free", "deepseek-r1"),
      ("Llama-3.3-70B-Instruct-Turbo", "llama-3.3-70b"),
      ("claude-opus-4-6-fast", "claude-opus-4.6"), ("gpt-5:batch", "gpt-5"),
      ("claude-sonnet-4-5-20250929-thinking", "claude-sonnet-4-5"), ("o3-mini-high", "o3-mini"),
      ("deepseek-v3.1:thinking", "deepseek-v3.1"), ("kimi-k2-thinking-turbo", "kimi-k2-thinking"),
      // Prompt lengths.
      ("gpt-5.4-272k", "gpt-5.4"), ("gemini-2.0-flash-lte-128k", "gemini-2.0-flash-gt-128k"),
      ("llama2-70b-4096", "llama-2-70b-chat"), ("claude-sonnet-4.5-200k", "claude-sonnet-4.5"),
      // Dates, in any notation.
      ("o1-1217", "o1-2024-12-17"), ("grok-4-07-09", "grok-4-0709"),
      ("gpt-4o-2024-1120", "gpt-4o-2024-11-20"), ("glm-4-7-251222", "glm-4.7"),
      ("cohere.command-r-08-2024", "command-r-08-2024"),
      // Active parameters, besides the total.
      ("nemotron-3-nano:30b", "nvidia/nemotron-3-nano-30b-a3b"),
    ])
  func same(one: String, other: String) {
    #expect(Shipped.isSame(one, other) == true, "\(Shipped.model(one)), \(Shipped.model(other))")
  }

  @Test(
    "what changes the model is never stripped",
    arguments: [
      ("gpt-4o", "gpt-4o-mini"), ("o1", "o1-mini"), ("o1", "o1-preview"), ("o1", "o1-pro"),
      ("gpt-5", "gpt-5-codex"), ("gpt-5-chat", "gpt-5"), ("gpt-5.1-codex", "gpt-5.1-codex-max"),
      ("gpt-4o", "gpt-4o-audio-preview"), ("o3", "o3-deep-research"),
      ("chatgpt-4o-latest", "gpt-4o"),
      ("deepseek-r1", "deepseek-r1-0528"), ("deepseek-r1", "deepseek-r1-zero"),
      ("deepseek-r1", "deepseek-r1-distill-qwen-32b"), ("deepseek-r1", "r1-1776"),
      ("deepseek-r1", "deepseek-r1t-chimera"), ("deepseek-v3", "deepseek-v3-0324"),
      ("deepseek-v3", "deepseek-v3-base"), ("deepseek-v3.2", "deepseek-v3.2-exp"),
      ("deepseek-v3.2", "deepseek-v3.2-speciale"), ("deepseek-v3.1", "deepseek-v3.1-terminus"),
      ("kimi-k2", "kimi-k2-thinking"), ("kimi-k2-0711-preview", "kimi-k2-0905-preview"),
      ("qwen3-235b-a22b", "qwen3-235b-a22b-2507"),
      ("qwen3-next-80b-a3b-instruct", "qwen3-next-80b-a3b-thinking"),
      ("qwen2.5-72b-instruct", "qwen2.5-vl-72b-instruct"), ("qwen-turbo", "qwen-plus"),
      ("grok-4", "grok-4-fast"), ("grok-4-fast", "grok-4.1-fast"), ("grok-3", "grok-3-mini-fast"),
      ("grok-4-128k", "grok-4-fast-128k"), ("glm-4.5", "glm-4.5v"), ("glm-4.5", "glm-4.5-air"),
      ("glm-5", "glm-5-turbo"), ("gemini-2.5-flash", "gemini-2.5-flash-lite"),
      ("gemini-2.5-flash", "gemini-2.5-flash-preview-09-2025"),
      ("gemini-3.1-flash-lite", "gemini-3.1-flash-lite-preview"),
      ("gemini-1.5-flash", "gemini-1.5-flash-8b"), ("text-embedding-004", "text-embedding-005"),
      ("llama-3-70b", "llama-3.1-70b"), ("llama-3.1-8b", "llama-3.1-70b"),
      ("llama-3.3-70b-instruct", "llama-3.1-nemotron-70b-instruct"), ("phi-4", "phi-4-reasoning"),
      ("phi-3-medium-4k-instruct", "phi-3-medium-128k-instruct"), ("gpt-4", "gpt-4-32k"),
      ("cohere-rerank-v4.0-pro", "cohere-rerank-v4.0-fast"), ("gpt-4.1", "ft:gpt-4.1"),
      ("gemma-4-26b-a4b-it", "TEE/gemma-4-26b-a4b-uncensored"),
      ("claude-opus-4", "claude-opus-4-1"),
      ("multilingual-e5-large", "multilingual-e5-large-instruct"),
      ("gemma-3-4b-pt", "gemma-3-4b-it"),
      ("text-bison@001", "text-bison@002"), ("search-fast", "fast-search"),
      ("amazon.titan-embed-text-v1", "amazon.titan-embed-text-v2:0"),
    ])
  func different(one: String, other: String) {
    #expect(Shipped.isSame(one, other) == false, "\(Shipped.model(one)), \(Shipped.model(other))")
  }

  @Test("a moving name without a known target stays unknown")
  func unknown() {
    #expect(Shipped.isSame("kimi-latest", "kimi-latest") == nil)
    #expect(Shipped.isSame("…", "/") == nil)
    for id in ["fast", "3.2"] {
      let list = "litellm 2026-11-13"
      #expect(Shipped.isSame("\(list) azure \(id)", "\(list) nebius \(id)") == false)
    }
  }

  @Test("each rule and entry is reported")
  func steps() {
    let identity = Shipped.catalogue.identity(
      of: ListedName(id: "us.anthropic.claude-3-5-sonnet-20241022-v2:0"))
    #expect(identity.model == "claude-3-5-sonnet-20241022")
    #expect(
      identity.steps.dropLast() == [
        .leftOut("us.", .region), .leftOut("anthropic.", .maker), .leftOut("-v2:0", .cloudRevision),
      ])
  }
}
