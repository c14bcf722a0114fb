import Analytics
import Market
import TestSupport
import Testing

/// A price that is far from what everybody else sells the same model at, and what a family is for.
struct OutlierTests {
  private func offers(
    _ prices: [(id: String, input: Figure, output: Figure)]
  ) -> [Offer] {
    let quotes = prices.map {
      quote($0.id, $0.input, cached: nil, $0.output, on: "2026-05-21", source: "models.dev")
    }
    return MarketView(asOf: moment("2026-05-25"), offers: quotes.map { Offer(quote: $0) }).offers
  }

  private func suspects(_ prices: [(id: String, input: Figure, output: Figure)]) -> [String] {
    offers(prices).filter { $0.quote.rate.prices.input.doubt == .farFromSellers }
      .map(\.quote.listing.id)
  }

  @Test("Helicone's price of a thousand times is in doubt, on both meters, and nobody else's is")
  func dear() {
    let prices: [(id: String, input: Figure, output: Figure)] = [
      ("azure_ai/mistral-small", "1", "3"), ("helicone/mistral-small", "75", "200"),
      ("mistral/mistral-small", "0.1", "0.3"), ("vercel/mistral/Mistral-Small", "0.1", "0.3"),
    ]
    #expect(suspects(prices) == ["helicone/mistral-small"])
    let mistral = offers(prices)[1].quote.rate
    #expect(mistral.prices.input == .suspect("75", .farFromSellers))
    #expect(mistral.prices.output == .suspect("200", .farFromSellers))
    #expect(mistral.status == .suspect)
  }

  @Test("a price by the minute that stands for a million tokens is in doubt")
  func cheap() {
    #expect(
      suspects([
        ("evroc/mistralai/Voxtral-Small", "0.0023", "0.0023"),
        ("mistral/voxtral-small", "0.1", "0.3"), ("scaleway/voxtral-small", "0.15", "0.35"),
      ]) == ["evroc/mistralai/Voxtral-Small"])
  }

  @Test("one other seller proves nothing, nor does one meter, nor the same seller twice")
  func unproven() {
    #expect(suspects([("a/m", "75", "200"), ("b/m", "0.1", "0.3")]) == [])
    #expect(suspects([("a/m", "75", "3"), ("b/m", "0.1", "0.3"), ("c/m", "0.1", "0.3")]) == [])
    let twice: [(id: String, input: Figure, output: Figure)] = [
      ("a/m", "75", "200"), ("b/m", "0.1", "0.3"), ("b/x/m", "0.1", "0.3"),
    ]
    #expect(suspects(twice) == [])
    #expect(suspects([("a/m", "15", "75"), ("b/m", "0.5", "2"), ("c/m", "1.5", "7.5")]) == [])
    #expect(suspects([("a/m", "75", "200"), ("b/n", "0.1", "0.3"), ("c/n", "0.1", "0.3")]) == [])
  }

  @Test(
    "a list that calls everything a chat is held against the families that write no text",
    arguments: [
      ("fireworks_ai/accounts/fireworks/models/flux-1-dev", ModelKind.image),
      ("fireworks/accounts/fireworks/models/SSD-1B", .image),
      ("fireworks/accounts/fireworks/models/japanese-stable-diffusion-xl", .image),
      ("stackit/intfloat/e5-mistral-7b-instruct", .embedding), ("nvidia/baai/bge-m3", .embedding),
      ("gemini/lyria-3.5", .audio), ("novita/deepseek/deepseek-ocr", .document),
      ("fireworks_ai/accounts/fireworks/models/llamaguard-7b", .moderation),
      ("a/whisper-large-v3", .transcription),
      ("vertex/gemini-2.5-pro-preview-tts", .speech), ("stepfun/stepaudio-2.5-asr", .transcription),
      ("vercel/google/veo-3.1-lite-generate-001", .video),
      // What merely has pictures or voices beside its text is a chat, and so are likenesses of names.
      ("google/gemini-2.5-flash-image", .chat), ("openai/gpt-audio", .chat),
      ("pioneer/google/diffusiongemma-26B", .chat), ("a/influx-7b", .chat),
    ])
  func families(id: String, kind: ModelKind) {
    var one = quote(id, "1", cached: nil, "2", on: "2026-05-21", source: "litellm")
    one.kind = .chat
    #expect(Offer(quote: one).kind == kind)
  }
}
