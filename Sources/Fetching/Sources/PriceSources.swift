extension FetchedSource {
  static let liteLLM = FetchedSource(
    "litellm", "prices of some 4,500 listings, kept by LiteLLM's users", terms: "MIT",
    every: Span.hour, content: .prices,
    at: "https://raw.githubusercontent.com/BerriAI/litellm/main/"
      + "model_prices_and_context_window.json",
    or: "https://cdn.jsdelivr.net/gh/BerriAI/litellm@main/model_prices_and_context_window.json",
    ending: "json")

  static let modelsDev = FetchedSource(
    "models.dev", "prices and limits of models by provider", terms: "MIT", every: 6 * Span.hour,
    content: .prices, at: "https://models.dev/api.json", ending: "json")

  static let genaiPrices = FetchedSource(
    "genai-prices", "Pydantic's prices, with their history", terms: "MIT", every: 6 * Span.hour,
    content: .prices,
    at: "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/data.json",
    or: "https://cdn.jsdelivr.net/gh/pydantic/genai-prices@main/prices/data.json",
    ending: "json")

  static let llmPrices = FetchedSource(
    "llm-prices", "Simon Willison's price table, now and before",
    terms: "no licence: for reading, not for passing on", every: 6 * Span.hour, content: .prices,
    pages: { choice, _ in
      if let own = choice.address { return [Page("", own, ending: "json")] }
      return ["current-v1", "historical-v1"].compactMap { name in
        WebAddress("https://www.llm-prices.com/\(name).json").map {
          Page(name, $0, ending: "json")
        }
      }
    })

  static let openRouter = FetchedSource(
    "openrouter", "prices of OpenRouter's listings",
    terms: "OpenRouter's terms since 2026-05-24: no scraping, no access faster than a person's",
    every: 6 * Span.hour, mostOften: Span.hour, content: .prices,
    at: "https://openrouter.ai/api/v1/models", ending: "json")

  static let aiPriceIndex = FetchedSource(
    "ai-price-index", "prices with the days they held, and how sure they are",
    terms: "CC BY 4.0: name RoninForge", every: Span.day, mostOften: Span.hour, content: .prices,
    at: "https://roninforge.org/data/ai-price-index/current.json", ending: "json")

  static let gpuRents = FetchedSource(
    "gpu-rents", "what an hour of a GPU costs at 22 clouds",
    terms: "see the data set's card: figures may be cited", every: Span.day, mostOften: Span.hour,
    content: .anything,
    at: "https://huggingface.co/datasets/gpurentalprices/gpu-rental-prices/resolve/main/data/"
      + "latest.json", ending: "json")

  /// The rates come at about 16:00 in Frankfurt on working days; between, a 304 costs nothing.
  static let ecb = FetchedSource(
    "ecb", "the ECB's reference rates of the day", terms: "free, for information, naming the ECB",
    every: 3 * Span.hour, mostOften: Span.hour, content: .rates,
    at: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml", ending: "xml")

  static let ecbHistory = FetchedSource(
    "ecb-history", "the ECB's reference rates since 1999",
    terms: "free, for information, naming the ECB", every: 7 * Span.day, mostOften: Span.day,
    content: .rates, at: "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip",
    ending: "zip")
}
