/// Gets a page and follows its redirects.
struct Exchange {
  /// The page that is wanted.
  let request: Request
  /// The answer of the last server, or why there is none.
  private(set) var result: Result<Reply, ExchangeProblem> = .failure(.redirects(in: ""))
  /// Who answered last.
  private(set) var place: WebAddress
  /// Where the address has moved for good, as far as redirects say so from its first one on.
  private(set) var movedTo: WebAddress?
  /// Whether another host was asked than the page's own.
  var isElsewhere = false

  /// Gets a page.
  ///
  /// - Parameters:
  ///   - request: The page. A cookie is sent to its own host only.
  ///   - send: Sends one request, once its host may be asked.
  init(_ request: Request, send: (Request) throws(ExchangeProblem) -> Reply) {
    self.request = request
    place = request.address
    do throws(ExchangeProblem) { result = .success(try follow(send)) } catch {
      result = .failure(error)
    }
  }

  private mutating func follow(
    _ send: (Request) throws(ExchangeProblem) -> Reply
  ) throws(ExchangeProblem) -> Reply {
    var asked = request
    var isForGood = true
    for _ in 0...Limits.mostRedirects {
      let reply = try send(asked)
      guard Exchange.redirects.contains(reply.status) else { return reply }
      let next = try next(after: reply)
      isForGood = isForGood && [301, 308].contains(reply.status)
      if isForGood { movedTo = next }
      if !next.hasServer(of: asked.address) { asked.fields.removeAll { $0.name == "cookie" } }
      (asked.address, place) = (next, next)
    }
    movedTo = nil
    throw .redirects(in: place.text)
  }

  private func next(after reply: Reply) throws(ExchangeProblem) -> WebAddress {
    guard let text = reply.redirect, let next = WebAddress(text) else {
      throw .leadsNowhere(reply.redirect ?? "")
    }
    guard next.isEncrypted || !place.isEncrypted else { throw .losesEncryption(next.text) }
    return next
  }

  private static let redirects = [301, 302, 303, 307, 308]
}

/// Why a page did not come.
public enum ExchangeProblem: Error, Hashable, Sendable {
  /// Nothing came.
  case transport(TransportProblem)
  /// A redirect leads to what can't be fetched.
  case leadsNowhere(String)
  /// A redirect leads from an encrypted page to one that is not.
  case losesEncryption(String)
  /// It is redirected too often, or in a circle.
  case redirects(in: String)
  /// The host asked to be left alone until then.
  case hostPauses(String, until: Int64)
}
