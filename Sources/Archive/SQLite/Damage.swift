import CSQLite
import Market

/// Whether a result holds something that we can't have written.
final class Damage {
  /// What it is; nil if there is nothing.
  var found: String?
}

extension DatabaseError {
  /// The error for something in the file that we can't have written.
  static func damage(_ what: String) -> DatabaseError {
    DatabaseError(code: SQLITE_CORRUPT, message: what)
  }
}

extension Optional {
  /// The value read from the file, which must be there.
  ///
  /// - Parameter what: What it is, in a word.
  /// - Returns: The value.
  /// - Throws: If it is nil, since it could not be read.
  func sound(_ what: String) throws -> Wrapped {
    guard let self else { throw DatabaseError.damage("a \(what) can't be read") }
    return self
  }
}

extension Moment {
  /// The moments with a four-digit year.
  static let soundSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// A stored moment; nil if its year does not have four digits, or its clock is impossible.
  init?(sound seconds: Int64, clock: Int64 = 0) {
    guard Moment.soundSeconds ~= seconds, -8_641...8_647 ~= clock else { return nil }
    self.init(seconds: seconds, clock: clock)
  }
}

extension Day {
  /// A stored day; nil if its year has more than four digits.
  init?(sound number: Int64) {
    guard -719_162...2_932_896 ~= number else { return nil }
    self.init(number: Int(number))
  }
}
