import Market

/// A list of prices whose forms differ in names and units only.
///
/// Members are given by their paths: `pricing.input`.
struct PriceForm: Sendable {
  let name: String
  let recognisedBy: String
  let source: String
  var rank = SourceRank.reseller
  /// Where the list may be; empty for the document itself.
  var lists = ["data", ""]
  /// The members that tell the form; one of the first models must have all of a set.
  let has: [[String]]
  let model: [String]
  /// Where the provider is named; the source sells it if none is.
  var provider: [String] = []
  /// Where each price is, and the power of ten that makes it one for a million tokens.
  let prices: [(meter: Meter, path: String, power: Int)]
  let example: String
  var currency: Currency?
  var context: [String] = []
  /// Where a model's scores are, by the names of benchmarks.
  var scores: String?

  /// The form as a format.
  var format: Format {
    Format(
      name: name, recognisedBy: recognisedBy, sources: [KnownSource(source, rank)],
      reader: .json(
        recognises: { root in
          models(in: root).prefix(10).contains { model in
            has.contains { $0.allSatisfy { model.value(at: $0) != nil } }
          }
        },
        read: { root, snapshot in
          for model in models(in: root) { read(model, into: &snapshot) }
        }))
  }

  private func models(in root: JSON) -> [JSON] {
    for path in lists {
      guard let list = path.isEmpty ? root : root.value(at: path), list.kind == .array else {
        continue
      }
      return list.elements.filter { $0.kind == .object }
    }
    return []
  }

  private func read(_ object: JSON, into snapshot: inout Snapshot) {
    guard let id = text(object, model) else {
      snapshot.reject(object, "this model has no id", remedy: "add one, such as \"openai/o1\"")
      return
    }
    readScores(object, of: id, into: &snapshot)
    let seller = text(object, provider)?.lowercased() ?? name
    var quote = Quote(
      listing: Listing(provider: seller, model: id), rate: Rate(), source: source,
      origin: object.origin)
    if let currency { quote.rate.currency = currency }
    for (meter, path, power) in prices {
      guard let value = object.value(at: path), value.kind != .null else { continue }
      quote.rate.prices[meter] = snapshot.price(
        value, power: power, example: example, in: quote.rate.currency)
    }
    guard quote.rate.prices != PriceList() else { return }
    quote.contextTokens = context.lazy.compactMap { object.value(at: $0)?.whole }.first
    snapshot.add(quote)
  }

  /// Adds what a model reached in benchmarks: shares of 1, or points of an index.
  private func readScores(_ object: JSON, of id: String, into snapshot: inout Snapshot) {
    for member in scores.flatMap({ object.value(at: $0) })?.members.map(\.self) ?? [] {
      guard let value = member.value.figure else { continue }
      let name = member.key.text.replacing("_", with: " ")
      snapshot.scores.append(
        Score(
          name, model: object.text("name") ?? id, value: value,
          scale: name.hasSuffix("index") || !Score.Scale.share.holds(value) ? .points : .share,
          source: source, origin: member.origin))
    }
  }

  private func text(_ object: JSON, _ paths: [String]) -> String? {
    paths.lazy.compactMap { filled(object.value(at: $0)?.string) }.first
  }
}

extension Format {
  /// Together's list of models, in US dollars per million tokens.
  static let together = PriceForm(
    name: "together", recognisedBy: "a list of models whose 'pricing' has 'hourly' and 'input'",
    source: "Together", lists: ["", "data"],
    has: [
      ["id", "pricing.input", "pricing.hourly"], ["id", "pricing.input", "pricing.finetune"],
    ],
    model: ["id"],
    prices: [
      (.input, "pricing.input", 0), (.output, "pricing.output", 0),
      (.cachedInput, "pricing.cached_input", 0),
    ], example: "US dollars per million tokens, such as 0.55", context: ["context_length"]
  ).format

  /// DeepInfra's lists of models: in cents per token, or in dollars per million.
  static let deepInfra = PriceForm(
    name: "deepinfra",
    recognisedBy: "models with 'cents_per_input_token', or prices under 'metadata'",
    source: "DeepInfra", lists: ["", "data", "models"],
    has: [
      ["model_name", "pricing.cents_per_input_token"], ["id", "metadata.pricing.input_tokens"],
    ], model: ["model_name", "id"],
    prices: [
      (.input, "pricing.cents_per_input_token", 4), (.output, "pricing.cents_per_output_token", 4),
      (.cachedInput, "pricing.cents_per_input_token_cached", 4),
      (.input, "metadata.pricing.input_tokens", 0), (.output, "metadata.pricing.output_tokens", 0),
      (.cachedInput, "metadata.pricing.cache_read_tokens", 0),
    ], example: "US cents per token, such as 0.000055",
    context: ["max_tokens", "metadata.context_length"]
  ).format

  /// Helicone's table of costs, in US dollars per million tokens.
  static let helicone = PriceForm(
    name: "helicone", recognisedBy: "models with 'provider', 'model' and 'input_cost_per_1m'",
    source: "Helicone", rank: .undated(2), has: [["provider", "model", "input_cost_per_1m"]],
    model: ["model"], provider: ["provider"],
    prices: [
      (.input, "input_cost_per_1m", 0), (.output, "output_cost_per_1m", 0),
      (.cachedInput, "prompt_cache_read_per_1m", 0), (.cacheWrite, "prompt_cache_write_per_1m", 0),
    ], example: "US dollars per million tokens, such as 0.55"
  ).format

  /// Novita's list of models, in ten-thousandths of a dollar per million tokens.
  static let novita = PriceForm(
    name: "novita", recognisedBy: "models with 'input_token_price_per_m'", source: "Novita",
    has: [["id", "input_token_price_per_m"]], model: ["id"],
    prices: [
      (.input, "input_token_price_per_m", -4), (.output, "output_token_price_per_m", -4),
      (.cachedInput, "pricing.input_cache_read.price_per_m", -4),
    ], example: "ten-thousandths of a US dollar per million tokens, such as 5500",
    context: ["context_size"]
  ).format

  /// Chutes' list of models, in US dollars per million tokens.
  static let chutes = PriceForm(
    name: "chutes", recognisedBy: "models with a 'price' for 'input' in 'usd'", source: "Chutes",
    has: [["id", "price.input.usd"]], model: ["id"],
    prices: [
      (.input, "price.input.usd", 0), (.output, "price.output.usd", 0),
      (.cachedInput, "price.input_cache_read.usd", 0),
    ], example: "US dollars per million tokens, such as 0.55",
    context: ["context_length", "max_model_len"]
  ).format

  /// Requesty's list of models, in US dollars per token.
  static let requesty = PriceForm(
    name: "requesty", recognisedBy: "models with 'input_price', 'caching_price' and 'output_price'",
    source: "Requesty", has: [["id", "input_price", "output_price", "caching_price"]],
    model: ["id"],
    prices: [
      (.input, "input_price", 6), (.output, "output_price", 6), (.cachedInput, "cached_price", 6),
      (.cacheWrite, "caching_price", 6),
    ], example: "US dollars per token, such as 0.00000055", context: ["context_window"]
  ).format

  /// Hyperbolic's list of models, in US dollars per million tokens.
  static let hyperbolic = PriceForm(
    name: "hyperbolic",
    recognisedBy: "models with 'input_price', 'output_price' and 'number_of_inference_nodes'",
    source: "Hyperbolic",
    has: [["id", "input_price", "output_price", "number_of_inference_nodes"]],
    model: ["id"], prices: [(.input, "input_price", 0), (.output, "output_price", 0)],
    example: "US dollars per million tokens, such as 0.55", context: ["context_length"]
  ).format

  /// What a proxy of LiteLLM charges for its models, in US dollars per token.
  static let liteLLMProxy = PriceForm(
    name: "litellm-proxy",
    recognisedBy: "models with 'model_name', 'model_info' and 'litellm_params', under 'data' or in "
      + "the proxy's YAML under 'model_list'",
    source: "LiteLLM proxy", lists: ["data", "model_list", ""],
    has: [["model_name", "model_info", "litellm_params"]], model: ["model_name"],
    prices: [
      (.input, "litellm_params.input_cost_per_token", 6),
      (.output, "litellm_params.output_cost_per_token", 6),
      (.input, "model_info.input_cost_per_token", 6),
      (.output, "model_info.output_cost_per_token", 6),
      (.cachedInput, "model_info.cache_read_input_token_cost", 6),
      (.cacheWrite, "model_info.cache_creation_input_token_cost", 6),
    ], example: "US dollars per token, such as 0.00000055",
    context: ["model_info.max_input_tokens"]
  ).format

  /// ruby_llm's list of models, in US dollars per million tokens.
  static let rubyLLM = PriceForm(
    name: "ruby_llm",
    recognisedBy: "models with 'provider', and 'capabilities' and 'pricing', or "
      + "'input_price_per_million'",
    source: "ruby_llm", rank: .copy(4), lists: ["", "models"],
    has: [
      ["id", "provider", "capabilities", "pricing"],
      ["id", "provider", "family", "input_price_per_million"],
    ], model: ["id"], provider: ["provider"],
    prices: [
      (.input, "input_price_per_million", 0), (.output, "output_price_per_million", 0),
      (.input, "pricing.text_tokens.standard.input_per_million", 0),
      (.output, "pricing.text_tokens.standard.output_per_million", 0),
      (.cachedInput, "pricing.text_tokens.standard.cached_input_per_million", 0),
      (.cachedInput, "pricing.text_tokens.standard.cache_read_input_per_million", 0),
      (.cacheWrite, "pricing.text_tokens.standard.cache_write_input_per_million", 0),
    ], example: "US dollars per million tokens, such as 0.55", context: ["context_window"]
  ).format

  /// Artificial Analysis' list of models, in US dollars per million tokens.
  static let artificialAnalysis = PriceForm(
    name: "artificial-analysis",
    recognisedBy: "models with 'price_1m_input_tokens' in 'pricing', or 'model_creator' and "
      + "'evaluations'",
    source: "Artificial Analysis", rank: .undated(3), lists: ["data", "", "models"],
    has: [
      ["slug", "pricing.price_1m_input_tokens"], ["name", "pricing.price_1m_input_tokens"],
      ["name", "model_creator", "evaluations"], ["slug", "model_creator", "evaluations"],
      ["name", "evaluations.artificial_analysis_intelligence_index"],
      ["slug", "evaluations.artificial_analysis_intelligence_index"],
    ],
    model: ["slug", "name"], provider: ["model_creator.slug", "model_creator.name"],
    prices: [
      (.input, "pricing.price_1m_input_tokens", 0), (.output, "pricing.price_1m_output_tokens", 0),
    ], example: "US dollars per million tokens, such as 0.55", scores: "evaluations"
  ).format
}
