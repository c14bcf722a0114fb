import Market

/// Reads one `[[format]]` of the settings.
struct FormReader {
  private var form = OwnForm()
  private let origin: Origin

  /// A form whose header stands at a place.
  init(at origin: Origin) { self.origin = origin }

  private static let powers = ["token": 0, "thousand": 3, "million": 6]
  private static let names =
    ["files", "keys", "list", "provider", "model", "seller", "per", "currency"] + OwnForm.roles
    + Settings.meters.map(\.name)

  /// Takes a line of it.
  mutating func take(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    let name = entry.name.text
    switch name {
    case "keys": form.keys = try entry.words(such: "[\"headline\", \"ts\"]").map(\.text)
    case "files": form.files = try entry.word(such: "\"tally-*.json\"").text
    case "list": form.list = try entry.word(such: "\"result.items\"").text
    case "seller": form.seller = try entry.word(such: "\"acme\"").text
    case "provider", "model": form.members[name] = try entry.word(such: "\"Model\"").text
    case "per":
      let word = try entry.word(such: "\"million\"")
      guard let power = FormReader.powers[word.text] else {
        throw entry.value.error(
          "'\(word.text)' is not a number of tokens", "write token, thousand or million")
      }
      form.tokensPower = power
    case "currency": form.currency = try entry.currency(such: "EUR")
    default:
      let place = try entry.word(such: "\"headline\"").text
      if let meter = Settings.meters.first(where: { $0.name == name })?.meter {
        form.prices[meter] = place
      } else if OwnForm.roles.contains(name) {
        form.members[name] = place
      } else {
        throw entry.name.unknown("setting '\(name)'", among: FormReader.names)
      }
    }
  }

  /// The form, if enough is said of it.
  func read() throws(Diagnostic) -> OwnForm {
    guard form.files != nil || !form.keys.isEmpty else {
      throw Diagnostic(
        .error, at: origin, "nothing tells which files have this format",
        remedy: "add files = \"tally-*.json\", or keys = [\"headline\"] that its records have")
    }
    guard form.isOfPrices || form.members["title"] != nil || form.members["text"] != nil else {
      throw Diagnostic(
        .error, at: origin, "nothing tells where this format has its texts or prices",
        remedy: "add title = \"headline\" or text = \"body\", or input = \"In\" for prices")
    }
    return form
  }
}
