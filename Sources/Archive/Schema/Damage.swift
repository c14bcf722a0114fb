import GRDB
import Market

/// Whether something in an answer can't have been written by us.
final class Damage {
  /// What it is; none where all is well.
  var found: String?
}

extension DatabaseError {
  /// Something in the file can't have been written by us.
  static func damage(_ what: String) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: what)
  }
}

extension Optional {
  /// What was read of the file, which must be there.
  ///
  /// - Parameter what: What it is, in a word.
  /// - Returns: The value.
  /// - Throws: Where it could not be read.
  func sound(_ what: String) throws -> Wrapped {
    guard let self else { throw DatabaseError.damage("a \(what) can't be read") }
    return self
  }
}

extension Moment {
  /// The moments that have a date of four digits.
  static let soundSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// A moment that was kept; none where it has no date of four digits, or no clock on earth.
  init?(sound seconds: Int64, clock: Int64 = 0) {
    guard Moment.soundSeconds ~= seconds, -8_641...8_647 ~= clock else { return nil }
    self.init(seconds: seconds, clock: clock)
  }
}

extension Day {
  /// A day that was kept; none where its year has not up to four digits.
  init?(sound number: Int64) {
    guard -719_162...2_932_896 ~= number else { return nil }
    self.init(number: Int(number))
  }
}
