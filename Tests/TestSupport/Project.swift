/// The paths of the project's files, and of those that only some machines have.
public enum Project {
  /// The folder that holds Package.swift.
  public static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/"))

  /// A folder next to the checkout with real dumps and price lists; tests that need it are skipped
  /// if it is missing.
  public static let shared = root + "/../shared"
}
