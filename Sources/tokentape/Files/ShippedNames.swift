import Analytics
import Market
import Names
import Readers

/// The table of names built into the program.
enum ShippedNames {
  /// The table; parsed on first use, which takes some milliseconds.
  static let table: NameTable = {
    let (table, diagnostics) = readNames(shippedNameFiles)
    precondition(diagnostics.isEmpty, "the shipped names have a mistake: \(diagnostics)")
    return table
  }()

  /// The shipped names alone.
  static let catalogue = NameCatalogue(table)

  /// The shipped names, and the user's own.
  static func catalogue(with own: [OwnName]) -> NameCatalogue {
    own.isEmpty ? catalogue : NameCatalogue(table, own: own)
  }

  /// Tells which ids are one listing; parses the table when it reads the first id.
  static let spellingReader = SpellingReader(version: version) { listing in
    let (words, distance) = catalogue.spelling(of: listing)
    return Spelling(words: words, distance: distance)
  }

  /// Identifies the table and the rules: a hash of the files, and a number that changes with the
  /// code.
  private static var version: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in shippedNameFiles.lazy.flatMap(\.bytes) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return "1-" + String(hash, radix: 16)
  }
}
