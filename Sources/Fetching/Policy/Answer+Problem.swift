import Market

extension Answer {
  /// Whether it says that all is well.
  var isGood: Bool {
    switch self {
    case .fresh, .unchanged: true
    case .gone, .busy, .refused, .broken, .failed: false
    }
  }

  /// Whether another host that has the same is worth asking.
  var mayBeHadElsewhere: Bool {
    switch self {
    case .busy, .broken, .failed: true
    case .refused(let status): status == 403 || status == 404
    case .fresh, .unchanged, .gone: false
    }
  }

  /// How a fetch ends with this answer, and what to tell.
  ///
  /// - Parameters:
  ///   - address: The address that was asked for.
  ///   - until: Until when the host pauses now.
  /// - Returns: nil if all is well.
  func problem(with address: String, pausingUntil until: Int64?) -> (Ending, Diagnostic)? {
    switch self {
    case .fresh, .unchanged: return nil
    case .gone: return (.isGone, .gone(address))
    case .busy:
      let ending = until.map { Ending.pauses(until: $0) } ?? .brokeDown
      return (ending, .busy(address, until: until))
    case .refused(let status):
      return (
        .wasRefused, .ofPage(address, "the server answers \(status)", Answer.remedy(of: status))
      )
    case .broken(let status):
      let what = status == 200 ? "the server sends an empty page" : "the server answers \(status)"
      return (.brokeDown, .ofPage(address, what, "it is tried again later"))
    case .failed(.hostPauses(let host, let until)):
      return (.pauses(until: until), .busy("https://\(host)/", until: until))
    case .failed(let problem): return problem.told(address)
    }
  }

  private static func remedy(of status: Int) -> String {
    switch status {
    case 401, 403: "it wants to know who asks, or not to be asked; see its terms"
    case 404: "check the address, or see whether the source has moved"
    default: "check the address"
    }
  }
}

extension ExchangeProblem {
  fileprivate func told(_ address: String) -> (Ending, Diagnostic) {
    switch self {
    case .transport(let problem): return problem.told(address)
    case .leadsNowhere(let to):
      let what =
        to.isEmpty ? "it is redirected to nowhere" : "it is redirected to '\(to.prefix(200))'"
      return (.wasRefused, .ofPage(address, what, "only http and https are fetched"))
    case .losesEncryption(let to):
      return (
        .wasRefused,
        .ofPage(
          address, "it is redirected from https to '\(to.prefix(200))'",
          "name that address if you trust it")
      )
    case .redirects:
      return (
        .wasRefused,
        .ofPage(
          address, "it is redirected more than \(Limits.mostRedirects) times", "check the address")
      )
    case .hostPauses(let host, let until):
      return (.pauses(until: until), .busy("https://\(host)/", until: until))
    }
  }
}

extension TransportProblem {
  fileprivate func told(_ address: String) -> (Ending, Diagnostic) {
    let soon = { (what: String, remedy: String) in
      (Ending.brokeDown, Diagnostic.ofPage(address, what, remedy))
    }
    let never = { (what: String, remedy: String) in
      (Ending.wasRefused, Diagnostic.ofPage(address, what, remedy))
    }
    switch self {
    case .noLibrary(let why):
      return never("nothing can be fetched: \(why)", "install libcurl: apt-get install libcurl4")
    case .noAddress:
      return never("this is no address that can be fetched", "check how it is spelled")
    case .noName(let why): return soon("its name is not known: \(why)", "check the network")
    case .noConnection(let why): return soon("there is no connection: \(why)", "check the network")
    case .isPrivate(let host, let place):
      return never(
        "'\(host)' leads to the private address \(place)",
        "if you mean it, add private = [\"\(host)\"] to the source")
    case .noTime: return soon("nothing came for too long", "it is tried again later")
    case .isCut(let why): return soon("it broke off: \(why)", "it is tried again later")
    case .badCertificate(let why):
      return never("the server can't prove who it is: \(why)", "set CURL_CA_BUNDLE if it is yours")
    case .tooLarge(let bytes):
      return never(
        "it has more than \(bytes >> 20) MB, or a head of more than 64 KB", "fetch a smaller page")
    case .badPacking(let why):
      return soon("it can't be unpacked: \(why)", "it is tried again later")
    case .other(let why): return soon("it failed: \(why)", "it is tried again later")
    }
  }
}

extension Ending {
  /// The one of two that says more about when to go on.
  func worse(_ other: Ending) -> Ending { other.weight > weight ? other : self }

  private var weight: Int {
    switch self {
    case .fresh: 0
    case .isGone: 1
    case .wasRefused: 2
    case .brokeDown: 3
    case .pauses: 4
    }
  }
}

extension Diagnostic {
  /// What is wrong with a page.
  static func ofPage(_ address: String, _ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: Origin(file: address, line: 0), message, remedy: remedy)
  }

  static func gone(_ address: String) -> Diagnostic {
    .ofPage(
      address, "it is gone for good (410), and not asked for again",
      "remove the source, or give it another address")
  }

  static func busy(_ address: String, until: Int64?) -> Diagnostic {
    let time = until.map {
      Moment(seconds: $0).iso8601.prefix(16).replacing("T", with: " ") + " UTC"
    }
    return Diagnostic(
      .warning, at: Origin(file: address, line: 0), "the host wants to be left alone",
      remedy: time.map { "it is asked again after \($0)" } ?? "it is asked again later")
  }

  static func moved(_ address: String, to: String, source: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: address, line: 0), "it has moved to \(to) for good",
      remedy: "that is asked from now on; write it under [sources.\(source)] if you can")
  }

  static func nothingToFetch(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0), "the source has no address",
      remedy: "write address = \"https://…\" under [sources.\(name)], or list = \"feeds.opml\"")
  }

  static func pagesLeftOut(_ count: Int, of name: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0),
      "\(count) of its pages were not asked for: one fetch asks for \(FetchedSource.mostPages)",
      remedy: "divide the list among several sources")
  }

  static func noList(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0), "the list of feeds can't be read",
      remedy: "check how the path is spelled")
  }

  /// A problem of a body that was kept aside.
  func ofBody(keptAt path: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0), "what came can't be used: \(message)",
      remedy: "it is kept here, and what came before still stands")
  }
}
