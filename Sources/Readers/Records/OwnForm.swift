import Market
import Prose

/// A form of records or of prices that the user describes in the settings, under `[[format]]`.
public struct OwnForm: Hashable, Sendable {
  /// The names of its files, where `*` stands for anything; `nil` for files of any name.
  public var files: String?
  /// What its records have, by which they are recognised.
  public var keys: [String] = []
  /// Where the list is, as a path of names: `result.items`.
  public var list: String?
  /// Where each thing stands in a record, by the name of its role: a path, or the name of a column.
  public var members: [String: String] = [:]
  /// Where each price stands.
  public var prices: [Meter: String] = [:]
  /// The number of tokens that prices are for, as a power of ten: 0, 3 or 6.
  public var tokensPower = 6
  /// The currency of prices that state none.
  public var currency: Currency?
  /// Who sells the models, if the file does not say.
  public var seller: String?

  /// A form of which nothing is known.
  public init() {}

  /// The names of everything that a record of stories may have.
  static let roles = RecordRole.allCases.map(\.settingsName)

  /// Whether a file's name is one of this form.
  func isFor(_ file: String) -> Bool {
    guard let files else { return !keys.isEmpty }
    let name = file.split(separator: "/").last ?? ""
    return matches(Array(files.utf8)[...], Array(name.utf8)[...])
  }

  /// Whether it describes prices, and not stories.
  var isOfPrices: Bool { !prices.isEmpty }

  func path(_ role: RecordRole) -> String? { members[role.settingsName] }
}

extension RecordRole {
  /// The name in the settings: `reply-count`.
  var settingsName: String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

/// Whether a name fits a pattern with stars, in steps that grow with the product of the lengths.
private func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
  var (place, at) = (pattern.startIndex, name.startIndex)
  var star: (place: Int, at: Int)?
  while at < name.endIndex {
    if place < pattern.endIndex, pattern[place] == UInt8(ascii: "*") {
      star = (place + 1, at)
      place += 1
    } else if place < pattern.endIndex, pattern[place] == name[at] {
      place += 1
      at += 1
    } else if let last = star {
      star = (last.place, last.at + 1)
      (place, at) = (last.place, last.at + 1)
    } else {
      return false
    }
  }
  return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
}

extension SourceFile {
  /// The formats that this file may have: first the user's own, then those that we know.
  var formats: [Format] {
    forms.filter { $0.isFor(name) }.map { $0.isOfPrices ? $0.priceFormat : $0.storyFormat }
      + Format.all
  }

  /// The user's form for a table of stories, given its columns.
  func ownForm(ofColumns names: [String]) -> OwnForm? {
    forms.first { form in
      form.isFor(name) && !form.isOfPrices && form.keys.allSatisfy(names.contains)
        && form.members.values.contains(where: names.contains)
    }
  }
}

extension OwnForm {
  /// The form as one of stories.
  fileprivate var storyFormat: Format {
    var roles: [RecordRole: [String]] = [:]
    for role in RecordRole.allCases { roles[role] = path(role).map { [$0] } }
    let words = [path(.title), path(.text)].compactMap(\.self)
    return RecordForm(
      name: "own", recognisedBy: "the settings", lists: list.map { [$0] } ?? [""],
      has: keys.isEmpty ? words.map { [$0] } : [keys], roles: roles
    ).format
  }

  /// The form as one of prices, in JSON.
  fileprivate var priceFormat: Format {
    PriceForm(
      name: seller ?? "own", recognisedBy: "the settings", source: seller ?? "own",
      rank: .unlisted, lists: [list ?? ""], has: keys.isEmpty ? prices.values.map { [$0] } : [keys],
      model: [members["model"] ?? "model"], provider: [members["provider"] ?? "provider"],
      prices: prices.map { ($0.key, $0.value, 6 - tokensPower) },
      example: "a price, such as 0.55", currency: currency
    ).format
  }
}
