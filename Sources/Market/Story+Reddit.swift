extension Story {
  /// The Reddit post that a URL leads to; `nil` if it leads elsewhere.
  ///
  /// A post's own URL ends with words of its title, but replies often link to it without them.
  ///
  /// - Parameter url: The URL.
  /// - Returns: The post's id, in lower case.
  public static func redditPost(of url: String) -> String? {
    // Most addresses lead elsewhere.
    guard url.contains(bytesOf: "/comments") else { return nil }
    let parts = url.split(separator: "/")
    guard let host = parts.first(where: { $0.hasSuffix("reddit.com") }),
      host == "reddit.com" || host.hasSuffix(".reddit.com"),
      let place = parts.firstIndex(of: "comments"), place + 1 < parts.count
    else { return nil }
    return parts[place + 1].prefix { $0 != "?" && $0 != "#" }.lowercased()
  }
}
