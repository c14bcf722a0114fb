import Market

/// How what somebody states held: of how many claims the data can tell, and how many they bear out.
public struct ClaimRecord: Hashable, Sendable {
  /// How many claims the data bear out, at least roughly.
  public private(set) var held = 0
  /// Of how many the data can tell.
  public private(set) var decided = 0

  /// The record of some claims.
  public init(_ claims: some Sequence<JudgedClaim>) {
    for claim in claims {
      switch claim.judgement.verdict {
      case .supported, .roughly: (held, decided) = (held + 1, decided + 1)
      case .contradicted: decided += 1
      case .cannotSay: break
      }
    }
  }

  /// From how many claims on a percentage says more than the counts.
  public static let leastForShare = 10

  /// `12 of 14 held (86 %)`; without the share where that would say more than the counts do.
  public var text: String {
    guard decided > 0 else { return "none can be checked" }
    let counts = "\(held) of \(decided) held"
    guard decided >= ClaimRecord.leastForShare,
      let share = Figure(held * 100).divided(by: Figure(decided))
    else { return counts }
    return counts + " (\(share.rounded(toPlaces: 0)) %)"
  }
}

extension ClaimLedger {
  /// The claims about a listing, a report or a model, by its id, title or name.
  public func claims(of subject: String) -> [JudgedClaim] {
    claims.filter { $0.judgement.whose.contains(subject) }
  }

  /// The claims about a benchmark.
  public func claims(ofBenchmark name: String) -> [JudgedClaim] {
    claims.filter { $0.judgement.check == ScoreCheck.name && $0.judgement.formula.contains(name) }
  }

  /// How the claims of an author held.
  public func record(of author: String) -> ClaimRecord {
    ClaimRecord(claims.lazy.filter { $0.author == author })
  }

  /// How the claims in the stories of a source held, without those of its readers.
  public func record(ofSource source: String) -> ClaimRecord {
    ClaimRecord(claims.lazy.filter { $0.source == source && !$0.isOfReply })
  }
}
