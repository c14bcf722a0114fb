import Market
import Prose

extension Format {
  /// A page of a vendor that shows its prices in tables, as a browser or wget saves it.
  static let pricePage = Format(
    name: "price-page",
    recognisedBy: "HTML with a table of models and prices in words, but no article",
    reader: .markup(
      recognises: { root in
        root.name.lowercased() == "html" && !root.isOfArticle
          && PriceGrid.all(on: root).contains { WordedPriceTable($0) != nil }
      },
      read: { root, snapshot in
        let address = PageFacts(root, article: nil).url
        var reader = WordedPriceReader(seller: address.flatMap(sellerName) ?? "own")
        // What does not say where it was published is of the file's name, and of no vendor.
        reader.source = address.flatMap(hostName) ?? nameOfChat(inFile: snapshot.file) ?? "page"
        reader.read(PriceGrid.all(on: root), into: &snapshot)
      }))
}

extension Element {
  /// Whether a page says that it is an article, whose tables may repeat the prices of others.
  fileprivate var isOfArticle: Bool {
    descendants.contains { element in
      switch element.name.lowercased() {
      case "meta":
        return (element[attribute: "property"] ?? element[attribute: "name"]) == "og:type"
          && element[attribute: "content"] == "article"
      case "script":
        guard element[attribute: "type"] == "application/ld+json" else { return false }
        let text = element.text
        return ["Article\"", "BlogPosting\""].contains { ranges(of: $0, in: text).first != nil }
      default: return false
      }
    }
  }
}

/// `deepseek` of `https://api-docs.deepseek.com/quick_start/pricing`.
private func sellerName(of address: String) -> String? {
  guard let host = hostName(of: address) else { return nil }
  var labels = host.split(separator: ".")
  guard labels.count >= 2, let last = labels.popLast() else { return nil }
  let isShared = ["com", "co", "org", "net", "ac", "gov"].contains(labels.last ?? "")
  if last.utf8.count == 2, isShared, labels.count > 1 { labels.removeLast() }
  return labels.last.map { $0.lowercased() }
}

/// `api-docs.deepseek.com` of an address there.
func hostName(of address: String) -> String? {
  guard let scheme = ranges(of: "://", in: address).first else { return nil }
  let host = address[scheme.upperBound...].prefix { !"/:?#".contains($0) }
  return filled(String(host.hasPrefix("www.") ? host.dropFirst(4) : host))
}
