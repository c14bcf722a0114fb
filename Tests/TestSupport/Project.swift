/// Where the project's own files lie, and those that only some machines have.
public enum Project {
  /// The folder that holds Package.swift.
  public static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/"))

  /// A folder beside the checkout with real dumps and price lists; tests that need it are skipped
  /// where it is not there.
  public static let shared = root + "/../shared"
}
