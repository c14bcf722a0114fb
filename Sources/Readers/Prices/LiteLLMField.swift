import Glibc
import Market

/// The meaning of a field in LiteLLM's map.
enum LiteLLMField {
  case provider
  case price(Meter)
  /// The older name of the cached-read price, the only one in early 2025.
  case cacheHit
  case tier(Meter, aboveTokens: Int)
  case context
  case mode
  case retires
  case offPeak
  case ranges
  case extra(name: String, unit: String, power: Int)
  /// A multiplier on all prices, named after its region or mode.
  case multiplier(String)
  /// An object of several multipliers and of fields that only LiteLLM itself needs.
  case multipliers
  /// A field that is misspelt in some maps.
  case misspelt
  /// Not about prices.
  case other
}

extension LiteLLMField {
  /// The meaning of a field name.
  init(_ name: String) {
    switch name {
    case "litellm_provider": self = .provider
    case "input_cost_per_token_cache_hit": self = .cacheHit
    case "max_input_tokens": self = .context
    case "mode": self = .mode
    case "deprecation_date": self = .retires
    case "off_peak_pricing": self = .offPeak
    case "tiered_pricing": self = .ranges
    case "provider_specific_entry": self = .multipliers
    case "regional_endpoint_uplift_multiplier": self = .multiplier("regional")
    case "regional_processing_uplift_multiplier_eu": self = .multiplier("eu")
    case "regional_processing_uplift_multiplier_us": self = .multiplier("us")
    // DBUs again, with a letter missing.
    case "input_db_cost_per_token", "output_db_cost_per_token": self = .misspelt
    default: self = LiteLLMField(price: name)
    }
  }

  private init(price name: String) {
    if let meter = LiteLLMField.meters[name] {
      self = .price(meter)
    } else if let (meter, aboveTokens) = LiteLLMField.tier(name) {
      self = .tier(meter, aboveTokens: aboveTokens)
    } else if name.holds("_dbu_") || !(name.holds("cost") || name.holds("pric")) {
      // DBUs are Databricks' own billing unit, not dollars.
      self = .other
    } else {
      let unit = LiteLLMField.unit(name)
      self = .extra(name: name, unit: unit, power: unit == "million tokens" ? 6 : 0)
    }
  }

  private static let meters: [String: Meter] = [
    "input_cost_per_token": .input,
    "cache_read_input_token_cost": .cachedInput,
    "cache_creation_input_token_cost": .cacheWrite,
    "output_cost_per_token": .output,
    "output_cost_per_reasoning_token": .reasoning,
  ]

  /// The meter and threshold of a name such as `input_cost_per_token_above_200k_tokens`.
  private static func tier(_ name: String) -> (Meter, Int)? {
    guard name.hasSuffix("k_tokens") else { return nil }
    let parts = name.dropLast("k_tokens".count).split(separator: "_above_", maxSplits: 1)
    guard parts.count == 2, let meter = meters[String(parts[0])], parts[1].utf8.count <= 6,
      let thousands = Int(parts[1])
    else { return nil }
    return (meter, thousands * 1_000)
  }

  /// The unit that a field's price is for.
  private static func unit(_ name: String) -> String {
    let tokens = [
      "per_token", "token_cost", "audio_token", "image_token", "video_token",
    ]
    if tokens.contains(where: name.holds) { return "million tokens" }
    let words = name.split(separator: "_")
    guard let per = words.lastIndex(of: "per") else { return words.last.map(String.init) ?? "unit" }
    let rest = words[(per + 1)...]
    return rest.first == "text" ? "message" : rest.first.map(String.init) ?? "unit"
  }
}

extension String {
  /// Whether the text contains another; ten times as fast as `contains`, which is Unicode-aware.
  fileprivate func holds(_ other: String) -> Bool { strstr(self, other) != nil }
}
