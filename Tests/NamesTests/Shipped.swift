import Market
import Names
import Readers

/// The built-in table.
enum Shipped {
  static let reading = readNames(shippedNameFiles)
  static let table = reading.table
  static let catalogue = NameCatalogue(table)

  /// The model of an id on its own; - if unknown.
  static func model(_ id: String) -> String {
    catalogue.identity(of: ListedName(id: id)).model ?? "-"
  }

  /// The verdict of a row in a file of pairs, on two listings.
  static func isSame(_ one: String, _ other: String) -> Bool? {
    catalogue.identity(of: listing(one)).isSame(as: catalogue.identity(of: listing(other)))
  }

  /// A listing of `source day provider id`, or of an id alone.
  static func listing(_ text: String) -> ListedName {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 4 else { return ListedName(id: text) }
    return ListedName(
      source: parts[0], day: Day(iso8601: parts[1]), provider: parts[2], id: parts[3])
  }
}
