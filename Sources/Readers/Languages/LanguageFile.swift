import Market
import Screen

/// Reads the table of a language: how it writes numbers, dates and large counts, and under
/// `[messages]` what the dashboard says.
///
/// - Parameter file: The file; its base name is the language's tag.
/// - Returns: The language with every valid line, and the diagnostics.
public func readLanguage(_ file: SourceFile) -> (wording: Wording, diagnostics: [Diagnostic]) {
  var wording = Wording(tag: stem(of: file.name))
  do {
    let toml = try TOMLFile(file)
    var diagnostics = toml.diagnostics
    var messages: [String: String] = [:]
    messages.reserveCapacity(toml.entries.count)
    for entry in toml.entries {
      do throws(Diagnostic) {
        if entry.table == "messages", entry.path.count == 2 {
          messages[entry.name.text] = try entry.word(such: "\"priser\"").text
        } else {
          try wording.take(entry)
        }
      } catch {
        diagnostics.append(error)
      }
    }
    wording.units.sort { $0.power > $1.power }
    let table = messages
    wording.translation = { table[$0] }
    return (wording, diagnostics)
  } catch {
    return (wording, [error])
  }
}

extension Wording {
  fileprivate mutating func take(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch (entry.table, entry.name.text) {
    case (nil, "numbers"): numbers = try entry.form()
    case (nil, "dates"): dates = try entry.form()
    case ("units", let power) where entry.path.count == 2:
      guard let power = Int(power), 3...15 ~= power else {
        throw entry.name.error(
          "'\(entry.name.text)' is not a power of ten", "write 3 for a thousand, up to 15")
      }
      units.append(CountUnit(power: power, word: try entry.word(such: "\"mio.\"").text))
    default:
      throw entry.name.unknown("entry '\(entry.name.text)'", among: ["numbers", "dates"])
    }
  }
}

extension TOMLFile.Entry {
  /// The entry's value as the tag of a language.
  ///
  /// - Throws: A diagnostic if there is none of that tag.
  func language() throws(Diagnostic) -> String {
    let word = try word(such: "\"da\"")
    let tags = ["en"] + ShippedLanguages.tags
    if tags.contains(word.text) { return word.text }
    throw value.error(
      "no language is called '\(word.text)'", suggestion(for: word.text, among: tags))
  }

  /// The entry's value as a form that is written as an example of itself.
  ///
  /// - Throws: A diagnostic if it is something else.
  func form<Form: RawRepresentable & CaseIterable>() throws(Diagnostic) -> Form
  where Form.RawValue == String {
    let examples = Form.allCases.map { "\"\($0.rawValue)\"" }
    let word = try word(such: examples[0])
    if let form = Form(rawValue: word.text) { return form }
    throw value.error(
      "'\(word.text)' is no form of \(name.text)", "write \(examples.joined(separator: " or "))")
  }
}
