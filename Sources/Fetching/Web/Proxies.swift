/// Which addresses curl gets through a proxy, by the variables that it reads itself.
struct Proxies {
  private let plain: Bool
  private let encrypted: Bool
  private let exceptions: [String]

  /// The proxies that variables name.
  ///
  /// - Parameter variable: The value of a variable; nil if it is unset or empty.
  init(_ variable: (String) -> String?) {
    let all = (variable("all_proxy") ?? variable("ALL_PROXY")) != nil
    // In upper case it could have been set by whoever sends a request to a CGI script.
    plain = variable("http_proxy") != nil || all
    encrypted = (variable("https_proxy") ?? variable("HTTPS_PROXY")) != nil || all
    exceptions = (variable("no_proxy") ?? variable("NO_PROXY") ?? "").lowercased()
      .split { $0 == "," || $0 == " " }.map { String($0.drop { $0 == "." }) }
  }

  /// Whether they take a request to an address.
  func take(_ address: WebAddress) -> Bool {
    guard address.isEncrypted ? encrypted : plain else { return false }
    return !exceptions.contains {
      $0 == "*" || address.host == $0 || address.host.hasSuffix("." + $0)
    }
  }
}
