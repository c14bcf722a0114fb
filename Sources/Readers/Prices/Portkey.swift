import Market

extension Format {
  /// One provider's file from Portkey's models, with prices in cents per token.
  static let portkey = Format(
    name: "portkey",
    recognisedBy: "an object of models with 'pricing_config'",
    leavesOut: "'calculate', which says how to add up what the other fields price",
    sources: [KnownSource("Portkey", .undated(0))],
    reader: .json(
      recognises: { root in
        root.members.prefix(5).contains { $0.value["pricing_config"]?.kind == .object }
      },
      read: { root, snapshot in
        var currency = Currency.usd
        if let stated = root["default"]?["pricing_config"]?["currency"] {
          currency = snapshot.currency(stated) ?? .usd
        }
        let provider = providerName(snapshot.file)
        // The first entry is the default for unlisted models: free.
        var tiers: [Listing: TierInName] = [:]
        for model in root.members where !(model.key == "default" || model.isOfDate) {
          var reader = PortkeyModel(snapshot: snapshot, rate: Rate(currency: currency))
          reader.read(model.value)
          snapshot = reader.snapshot
          let listing = Listing(provider: provider, model: model.key.text)
          tiers[listing] = TierInName(marked: listing.model)
          snapshot.add(
            Quote(listing: listing, rate: reader.rate, source: "Portkey", origin: model.origin))
        }
        snapshot.joinTiers(tiers)
      }))
}

/// The provider, stated only by the file name: `openai.json`.
private func providerName(_ file: String) -> String {
  let name = file.split(separator: "/").last ?? ""
  let stem = name.prefix { $0 != "." }
  return stem.isEmpty || stem == "-" ? "portkey" : String(stem)
}

/// A model's prices being read.
private struct PortkeyModel {
  var snapshot: Snapshot
  var rate: Rate
  private static let example = "cents per token, such as 0.000055"

  mutating func read(_ model: JSON) {
    guard model.kind == .object else {
      snapshot.reject(
        model, "\(model.quoted) is not a model", remedy: "write an object with a 'pricing_config'")
      return
    }
    model.leaveOutMembers {
      !$0.isOfPrices || $0 == "pricing_config" || $0 == "custom_pricing"
    }
    if let config = model["pricing_config"] { readConfig(config) }
    guard let custom = model["custom_pricing"] else { return }
    let thresholds = thresholds(custom["context_tier_map"])
    for region in custom["regions"]?.members ?? custom.members {
      for mode in region.value["execution_modes"]?.members ?? region.value.members {
        let names = [region.key.text, mode.key.text]
        readMode(mode.value, names, thresholds)
      }
    }
  }

  private mutating func readConfig(_ config: JSON) {
    for member in config.members {
      switch member.key {
      case "pay_as_you_go": readPrices(member.value, aboveTokens: nil)
      case "currency": rate.currency = snapshot.currency(member.value) ?? rate.currency
      case "batch_config": addExtras(member.value, named: ["batch"])
      case "finetune_config": addExtras(member.value, named: ["finetune"])
      case "calculate": break
      default: member.leaveOut()
      }
    }
  }

  private mutating func readPrices(_ prices: JSON, aboveTokens: Int?) {
    for member in prices.members {
      if let meter = meter(member.key) {
        member.value.leaveOutMembers { $0 == "price" }
        guard let value = member.value["price"] else {
          if member.value.kind != .object, member.value.kind != .null { member.leaveOut() }
          continue
        }
        let price = snapshot.price(value, power: 4, example: PortkeyModel.example)
        rate.set(price, meter, aboveTokens: aboveTokens)
      } else if aboveTokens == nil {
        addExtras(member.value, named: [member.key.text])
      }
    }
  }

  /// The thresholds of `{"0": "lte-272k", "272000": "gt-272k"}`, by tier name.
  private func thresholds(_ map: JSON?) -> [String: Int] {
    var thresholds: [String: Int] = [:]
    for member in map?.members.map(\.self) ?? [] {
      if let name = member.value.string, let tokens = Int(member.key.text),
        0...Snapshot.mostWhole ~= tokens
      {
        thresholds[name] = tokens
      }
    }
    return thresholds
  }

  private mutating func readMode(_ mode: JSON, _ names: [String], _ thresholds: [String: Int]) {
    let isUsual = names == ["default", "standard"]
    let names = names.filter { $0 != "default" }
    mode.leaveOutMembers { $0 == "pricing_config" || $0 == "context_tiers" }
    mode["pricing_config"]?.leaveOutMembers { $0 == "pay_as_you_go" || $0 == "currency" }
    if let prices = mode["pricing_config"]?["pay_as_you_go"] {
      if isUsual { readStandard(prices) } else { addExtras(prices, named: names) }
    }
    for tier in mode["context_tiers"]?.members.map(\.self) ?? [] {
      guard let prices = tier.value["pricing_config"]?["pay_as_you_go"] else { continue }
      let name = tier.key.text
      if !isUsual {
        let tokens = thresholds[name]
        addExtras(
          prices, named: tokens == nil ? names + [name] : names, aboveTokens: tokens ?? 0)
      } else if let tokens = thresholds[name], tokens > 0 {
        readPrices(prices, aboveTokens: tokens)
      }
    }
  }

  /// Reads the standard prices, which are newer than those in the older form.
  private mutating func readStandard(_ prices: JSON) {
    for member in prices.members {
      guard let meter = meter(member.key), let value = member.value["price"] else { continue }
      let price = snapshot.price(value, power: 4, example: PortkeyModel.example)
      let older = rate.prices[meter]
      rate.prices[meter] = price
      guard let one = older.stated, let other = price.stated, !one.isSame(as: other) else {
        continue
      }
      snapshot.warn(
        value.origin, "\(other) for \(meter.rawValue) here, and \(one) in 'pricing_config'",
        remedy: "make them agree; the one of 'standard' counts")
    }
  }

  /// Adds every `{"price": …}` below a value, named by its path.
  ///
  /// - Parameters:
  ///   - value: The value to search.
  ///   - names: The request variant, followed by the path so far.
  ///   - aboveTokens: The input-token threshold of these prices; 0 for all requests.
  private mutating func addExtras(_ value: JSON, named names: [String], aboveTokens: Int = 0) {
    for member in value.members {
      guard member.key == "price" else {
        if member.value.kind != .object, member.value.kind != .null { member.leaveOut() }
        let name = names == ["batch"] ? meter(member.key)?.rawValue : nil
        addExtras(
          member.value, named: names + [name ?? member.key.text], aboveTokens: aboveTokens)
        continue
      }
      guard let amount = member.value.figure else {
        snapshot.reject(
          member.value, "\(member.value.quoted) is not a price",
          remedy: "write cents, such as 0.000055")
        continue
      }
      guard let (unit, power) = unit(names) else { continue }
      let name = names.filter { $0 != "additional_units" }.joined(separator: ".")
      var extra = Extra(name: name, amount: amount.scaled(byPowerOfTen: power), unit: unit)
      if aboveTokens > 0 { extra = extra.above(aboveTokens) }
      // Newer files state batch prices twice.
      rate.extras.removeAll { $0.name == extra.name }
      rate.extras.append(extra)
    }
  }
}

private func meter(_ key: JSON.Key) -> Meter? {
  switch key {
  case "request_token": .input
  case "response_token": .output
  case "cache_read_input_token": .cachedInput
  case "cache_write_input_token": .cacheWrite
  default: nil
  }
}

/// The unit of an extra, and the power of ten that converts its price to whole currency units.
///
/// `nil` if it is not a price.
private func unit(_ names: [String]) -> (String, power: Int)? {
  let name = names.last ?? ""
  // A default quantity for requests that state none, not a price.
  if name.hasPrefix("default_") { return nil }
  if Meter(rawValue: name) != nil { return ("million tokens", 4) }
  if name.hasSuffix("token") || name.hasPrefix("cache_write") { return ("million tokens", 4) }
  if names.contains("image") || name.contains("image") { return ("image", -2) }
  if name.contains("seconds") { return ("second", -2) }
  return (name.contains("search") ? "request" : "unit", -2)
}
