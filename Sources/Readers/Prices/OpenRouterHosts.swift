import Market

extension Format {
  /// OpenRouter's answer for one model: what each host charges for it.
  static let openRouterHosts = Format(
    name: "openrouter-endpoints",
    recognisedBy: "'data' with 'endpoints' that have 'provider_name' and 'pricing'",
    reader: .json(
      recognises: { root in
        root["data"]?["endpoints"]?.elements.prefix(3).contains {
          $0.has("provider_name") && $0.has("pricing")
        } == true
      },
      read: { root, snapshot in
        guard let data = root["data"], let model = data.text("id") else {
          snapshot.reject(root, "this answer names no model", remedy: "add \"id\": \"openai/o1\"")
          return
        }
        for host in data["endpoints"]?.elements.map(\.self) ?? [] {
          guard let name = hostName(host) else { continue }
          var quote = Quote(
            listing: Listing(provider: name, model: model), rate: Rate(), source: "OpenRouter",
            contextTokens: host["context_length"]?.whole, origin: host.origin)
          if let pricing = host["pricing"] {
            readPricing(pricing, into: &quote.rate, &snapshot)
          }
          snapshot.add(quote)
        }
      }))
}

/// A host's name as others write it: `deepinfra` of `deepinfra/fp4` or `DeepInfra`.
private func hostName(_ host: JSON) -> String? {
  let name = host.text("tag")?.split(separator: "/").first.map(String.init)
  return name ?? host.text("provider_name")?.lowercased().replacing(" ", with: "-")
}
