import Market

extension Format {
  /// Tokentape's own JSON, as `tokentape read --json` prints it; see docs/snapshot.md.
  static let ownJSON = Format(
    name: "tokentape",
    recognisedBy: "an object with 'tokentape': 1",
    sources: [KnownSource(OwnFile.unnamed, .firstHand), KnownSource("mine", .own)],
    reader: .json(
      recognises: { root in root.members.prefix(20).contains { $0.key == "tokentape" } },
      read: { root, snapshot in
        var file = OwnFile(snapshot: snapshot)
        file.readHead(root)
        file.readLists(root)
        snapshot = file.snapshot
      }))
}

/// A file in Tokentape's own format being read.
struct OwnFile {
  var snapshot: Snapshot
  /// The default source, for files that name none.
  static let unnamed = "tokentape"
  /// The default source of all listings.
  var source: String?
  /// Whether the file states that its source is the vendor itself, or an invoice.
  var isFirstHand = false
  var observed: Moment?
  var currency = Currency.usd
  /// The currency of the listing being read.
  var listingCurrency = Currency.usd

  init(snapshot: Snapshot) { self.snapshot = snapshot }

  fileprivate mutating func readHead(_ root: JSON) {
    snapshot.warnOfDuplicates(in: root)
    for member in root.members {
      let value = member.value
      switch member.key {
      case "tokentape":
        guard value.whole != 1 else { continue }
        snapshot.reject(
          value, "\(value.quoted) is not a known version",
          remedy: "write \"tokentape\": 1, or get a newer tokentape")
      case "source": source = snapshot.text(value)
      case "firstHand": isFirstHand = snapshot.truth(value) ?? false
      case "observed": observed = snapshot.moment(value)
      case "currency": currency = snapshot.currency(value) ?? .usd
      case "encoding": snapshot.encoding = snapshot.text(value) ?? snapshot.encoding
      default: continue
      }
    }
  }

  fileprivate mutating func readLists(_ root: JSON) {
    for member in root.members {
      switch member.key {
      case "listings":
        readEach(member.value) { file, value throws(Diagnostic) in
          file.snapshot.add(try file.quote(value))
        }
      case "stories":
        readEach(member.value) { file, value throws(Diagnostic) in
          file.snapshot.threads.append(try file.thread(value))
        }
      case "reports":
        readEach(member.value) { file, value throws(Diagnostic) in
          file.snapshot.reports.append(try file.report(value))
        }
      case "exchangeRates":
        readEach(member.value) { file, value throws(Diagnostic) in
          file.snapshot.exchangeRates.append(try file.exchangeRate(value))
        }
      case "rents":
        readEach(member.value) { file, value throws(Diagnostic) in
          var rent = try file.rent(value)
          rent.origin = value.origin
          file.snapshot.rents.append(rent)
        }
      case "benchmarks":
        readEach(member.value) { file, value throws(Diagnostic) in
          file.snapshot.scores.append(try file.score(value))
        }
      // Metadata of the file that was read to print this one.
      case "tokentape", "source", "firstHand", "observed", "currency", "file", "format", "encoding",
        "unreadBytes", "diagnostics", "$schema":
        break
      default:
        if !member.isOfDate { snapshot.warnOfUnknown(member, among: OwnFile.heads) }
      }
    }
  }

  private static let heads = [
    "tokentape", "source", "firstHand", "observed", "currency", "listings", "stories", "reports",
    "exchangeRates", "rents", "benchmarks",
  ]

  /// Reads the objects of a list, skipping the invalid ones.
  mutating func readEach(
    _ list: JSON, _ read: (inout OwnFile, JSON) throws(Diagnostic) -> Void
  ) {
    guard list.kind == .array else {
      if list.kind != .null {
        snapshot.reject(list, "\(list.quoted) is not a list", remedy: "write [ … ]")
      }
      return
    }
    for element in list.elements {
      do throws(Diagnostic) {
        guard element.kind == .object else {
          throw Diagnostic(
            .error, at: element.origin, "\(element.quoted) is not an object", remedy: "write { … }")
        }
        try read(&self, element)
      } catch {
        snapshot.note(error)
      }
    }
  }
}
