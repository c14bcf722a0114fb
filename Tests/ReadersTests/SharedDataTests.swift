import Foundation
import Market
import Readers
import TestSupport
import Testing

private let data = "../shared/data"
private let isThere = FileManager.default.fileExists(atPath: Project.root + "/" + data + "/prices")

/// Real price lists; skipped if they are not available.
@Suite(.enabled(if: isThere, "the folder ../shared/data with real price lists is not here"))
struct SharedDataTests {
  @Test("every real price list and rate table is read in full")
  func readsWhole() throws {
    let folders = ["litellm", "models.dev", "openrouter"]
    for folder in folders {
      for path in files(in: data + "/prices/" + folder, ".json") {
        let snapshot = read(try sourceFile(path))
        let isNamed = snapshot.format == folder
        #expect(isNamed, "\(path): \(snapshot.format ?? "none")")
        #expect(snapshot.quotes.count > 180, "\(path)")
        #expect(snapshot.diagnostics.filter { $0.severity == .error } == [], "\(path)")
        #expect(!snapshot.quotes.contains { $0.listing.model == "sample_spec" })
        #expect(snapshot.quotes.allSatisfy { $0.observed != nil })
      }
    }
    let rates = read(try sourceFile(data + "/fx/eurofxref-hist.csv"))
    #expect(rates.diagnostics == [])
    #expect(rates.exchangeRates.count > 200_000)
  }

  @Test("R1 against o1 in January 2025, to the last digit")
  func january() throws {
    let snapshot = read(try sourceFile(data + "/prices/litellm/2025-01-26.json"))
    #expect(snapshot.amounts(of: "openai/o1") == ["15", "7.5", "60"])
    #expect(snapshot.amounts(of: "deepseek/deepseek-reasoner") == ["0.55", "0.14", "2.19"])
  }

  @Test("prices per token that were read as prices per thousand are suspect")
  func suspects() throws {
    let snapshot = read(try sourceFile(data + "/prices/litellm/2026-06-15.json"))
    let wandb = try #require(snapshot.quotes(of: "wandb/deepseek-ai/DeepSeek-R1-0528").first)
    #expect(wandb.rate.prices.input == .suspect("135000", .outsideBand))
    #expect(wandb.rate.prices.output == .suspect("540000", .outsideBand))
    #expect(snapshot.quotes(of: "azure_ai/jais-30b-chat").map(\.rate.status) == [.suspect])
  }

  @Test("missing, zero and \"-1\" are told apart")
  func states() throws {
    let early = read(try sourceFile(data + "/prices/litellm/2025-02-05.json"))
    #expect(early.quotes(of: "azure_ai/deepseek-r1").map(\.rate.status) == [.free])
    #expect(early.quotes(of: "openai/dall-e-2").allSatisfy { $0.rate.status == .unknown })
    let router = read(try sourceFile(data + "/prices/openrouter/models-2026-05-12.json"))
    #expect(router.quotes(of: "openrouter/openrouter/auto").map(\.rate.status) == [.dynamic])
    #expect(router.quotes.filter { $0.rate.status == .dynamic }.count == 3)
    let catalogue = read(try sourceFile(data + "/prices/models.dev/2026-05-21.json"))
    #expect(catalogue.quotes.filter { $0.rate.status == .unknown }.count == 236)
  }

  @Test("a real file cut short at a wrong quote keeps what came before")
  func cutShort() throws {
    let file = try sourceFile(data + "/prices/litellm/2025-01-26.json")
    var random = Seeded(26)
    for _ in 0..<10 {
      let count = Int.random(in: 2_000..<file.bytes.count - 10, using: &random)
      let snapshot = read(SourceFile(name: "cut.json", bytes: Array(file.bytes[..<count])))
      #expect(snapshot.diagnostics.contains { $0.severity == .error }, "\(count)")
      #expect(!snapshot.quotes.isEmpty, "\(count)")
    }
  }
}

extension SharedDataTests {
  @Test(
    "of the cached prices in real lists, exactly those judged wrong by hand are in doubt")
  func doubts() throws {
    var lines: Set<String> = []
    for path in files(in: data + "/prices", ".json") {
      for quote in read(try sourceFile(path)).quotes {
        guard case .suspect(let amount, let doubt) = quote.rate.prices.cachedInput,
          doubt != .outsideBand
        else { continue }
        lines.insert("\(quote.listing) \(amount) \(doubt)")
      }
    }
    let judged = [
      "aihubmix/coding-glm-4.7 0.548 aboveInput",
      "aihubmix/glm-4.7 0.548 aboveInput",
      "anthropic/claude-3-5-haiku-20241022 0.8 powerOfTen",
      "cloudflare-ai-gateway/openai/gpt-3.5-turbo 1.25 aboveInput",
      "digitalocean/anthropic-claude-4.5-haiku 1 powerOfTen",
      "digitalocean/anthropic-claude-haiku-4.5 1 powerOfTen",
      "google/gemini-3-pro-preview-02-05 4.5 swapped",
      "google/gemini-3.1-pro-preview-customtools 4.5 swapped",
      "google/gemini-3.1-pro-preview 4.5 swapped",
      "llmgateway/gpt-3.5-turbo 1.25 aboveInput",
      "novita-ai/xiaomimimo/mimo-v2-flash 0.3 aboveInput",
      "openai/gpt-3.5-turbo 1.25 aboveInput",
      "openai/gpt-4o-mini-realtime-preview 3 aboveInput",
      "openai/gpt-4o-mini-realtime-preview-2024-12-17 3 aboveInput",
      "openai/gpt-realtime 16 swapped",
      "openai/gpt-realtime-2025-08-28 16 swapped",
      "orcarouter/openai/gpt-3.5-turbo 1.25 aboveInput",
    ]
    #expect(lines.sorted() == judged.sorted())
  }
}
