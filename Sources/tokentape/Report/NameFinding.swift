import Market
import Names

/// What is known of a name that was looked up.
struct NameFinding {
  /// The name, as it was looked up.
  let name: String
  private let provider: KnownProvider?
  private let identity: Identity
  private let meaning: WrittenMeaning
  private let suggestions: [String]

  init(
    _ name: String, source: String?, provider: String?, day: Day?, in catalogue: NameCatalogue
  ) {
    self.name = name
    self.provider = catalogue.provider(name, in: source)
    identity = catalogue.identity(
      of: ListedName(source: source, day: day, provider: provider, id: name))
    meaning =
      identity.isListed ? .none : catalogue.meaning(of: WrittenName(name, day: day))
    let isKnown = identity.isListed || !meaning.models.isEmpty || self.provider != nil
    suggestions = isKnown ? [] : catalogue.suggestions(for: name)
  }

  /// Whether neither the table nor a rule knows the name.
  var isUnknown: Bool { provider == nil && !identity.isListed && meaning.models.isEmpty }

  /// The finding as JSON.
  var json: JSONText {
    [
      "name": .text(name),
      "provider": provider.map { ["id": .text($0.id), "kind": .text($0.kind.rawValue)] },
      "model": identity.isListed ? .text(identity.model) : nil,
      "models": .list(of: meaning.models) { .text($0) },
      "ambiguous": meaning.models.isEmpty ? nil : .flag(meaning.isAmbiguous),
      "why": .list(of: identity.isListed ? identity.steps : []) { .text($0.text) },
      "suggestions": .list(of: suggestions) { .text($0) },
    ]
  }

  /// The finding as lines of text.
  var text: String {
    var lines: [String] = []
    if let provider {
      lines.append("provider \(provider.id), \(provider.kind.phrase) (\(provider.origin))")
    }
    if identity.isListed, let model = identity.model {
      lines.append("model \(model)")
      lines += identity.steps.map { "  " + $0.text }
    } else if meaning.models.count == 1 {
      lines.append("model \(meaning.models[0])")
    } else if !meaning.models.isEmpty {
      lines.append("may mean any of \(meaning.models.joined(separator: ", "))")
    } else if provider == nil {
      lines.append("unknown")
      if let model = identity.model, !model.isEmpty, model != name {
        lines.append("  read as \(model)")
      }
      lines += identity.steps.map { "  " + $0.text }
      if !suggestions.isEmpty {
        lines.append("  did you mean \(suggestions.joined(separator: ", "))?")
      }
    }
    return ([name] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }
}

extension KnownProvider.Kind {
  /// The kind of provider, in words.
  fileprivate var phrase: String {
    switch self {
    case .vendor: "sells its own models"
    case .host: "serves open weights"
    case .cloud: "sells many makers' models on one account"
    case .gateway: "passes calls on"
    case .plan: "a subscription"
    case .local: "runs on one's own machine"
    case .tool: "search, speech, pictures or documents"
    case .maker: "makes models, and has no shop in our lists"
    }
  }
}

extension IdentityStep {
  /// The step, in words.
  var text: String {
    switch self {
    case .leftOut(let part, let reason): "without '\(part)': \(reason.text)"
    case .respelled(let written, let meant):
      meant.isEmpty
        ? "without '\(written)': a prefix" : "'\(written)' is written '\(meant)' elsewhere"
    case .implied(let family, let word): "'\(word)' is of the family '\(family)'"
    case .entry(let origin): "listed in \(origin)"
    case .moved(let since, let until, let origin):
      "so since \(since)" + (until.map { ", until \($0)" } ?? "") + " (\(origin))"
    case .seller(let seller, let origin): "at \(seller) (\(origin))"
    case .base(let seller, let origin): "the base model at \(seller) (\(origin))"
    case .own(let origin): "your own name (\(origin))"
    }
  }
}

extension IdentityStep.Reason {
  /// Why a part does not change the model, in words.
  fileprivate var text: String {
    switch self {
    case .path: "a folder"
    case .region: "a region"
    case .maker: "who made it"
    case .prefix: "who made or serves it"
    case .call: "how it is called"
    case .cloudRevision: "a cloud's own number"
    case .quantisation: "a quantisation"
    case .tariff: "a way to serve or to pay"
    case .serving: "a way to serve it, in this family"
    case .promptLength: "a length of the prompt"
    case .activeSize: "the active parameters, beside all of them"
    case .firstVersion: "the only version"
    }
  }
}
