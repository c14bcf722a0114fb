import Market

extension NameCatalogue {
  /// What a listing's id says when everything is left out in which sources spell it differently, and
  /// how many steps it is from the plainest way to write that.
  ///
  /// Two listings with equal words are the same model at the same seller's one price list, whatever
  /// day it is: a name that changes its meaning does so for both. What moves the price, such as a
  /// region, a tariff or a prompt length, stays.
  public func spelling(of listing: Listing) -> (words: String, distance: Int) {
    let known = provider(listing.provider, in: nil)
    let seller = known?.id ?? listing.provider.lowercased()
    let reading = IDReading(
      idAtSeller(ListedName(provider: listing.provider, id: listing.model), seller),
      by: table.rules)
    let pricing = reading.steps.compactMap(\.priced).sorted()
    var words = reading.key
    if moved[words] == nil, let place = models[words] {
      words = IDReading(table.models[place].name, by: table.rules).key
    }
    let distance = (seller == listing.provider ? 0 : 100) + reading.steps.count
    return (([seller, words.spelled] + pricing).joined(separator: "\u{1f}"), distance)
  }
}

extension IdentityStep {
  /// What was left out, if it may change the price.
  fileprivate var priced: String? {
    guard case .leftOut(let part, let reason) = self else { return nil }
    switch reason {
    case .region, .quantisation, .tariff, .serving, .promptLength:
      return "\(reason.rawValue):\(part)"
    // A path of a region or of a picture's size moves the price: `us-west-2`, `1024-x-1024`.
    case .path where part.contains("-") && part.contains(where: \.isNumber): return "path:\(part)"
    case .path, .maker, .prefix, .call, .cloudRevision, .activeSize, .firstVersion: return nil
    }
  }
}
