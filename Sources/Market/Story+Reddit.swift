extension Story {
  /// The post of Reddit that an address leads to; none where it leads elsewhere.
  ///
  /// A post's own address ends with words of its title; who replies often knows it without them.
  ///
  /// - Parameter url: The address.
  /// - Returns: The post's id, in lower case.
  public static func redditPost(of url: String) -> String? {
    let parts = url.split(separator: "/")
    guard let host = parts.first(where: { $0.hasSuffix("reddit.com") }),
      host == "reddit.com" || host.hasSuffix(".reddit.com"),
      let place = parts.firstIndex(of: "comments"), place + 1 < parts.count
    else { return nil }
    return parts[place + 1].prefix { $0 != "?" && $0 != "#" }.lowercased()
  }
}
