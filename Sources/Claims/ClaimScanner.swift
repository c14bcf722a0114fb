import Prose

/// Finds claims in many texts, one after another.
///
/// What is needed for a language is made once, and is used for one text at a time, so a scanner cannot
/// be copied. A text without a digit and without a word that figures are made of is passed over by its
/// bytes alone; most replies are that.
public struct ClaimScanner: ~Copyable {
  private var finders: [String?: ClaimFinder] = [:]

  /// The version of the finder: another one may find other claims, so that kept ones are found anew.
  public static let version = 1

  /// A scanner that has read nothing.
  public init() {}

  /// Finds the figures that a text states.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - tag: Its BCP 47 language; nil to tell it from the text.
  /// - Returns: The claims in the order of their words.
  public mutating func claims(in text: String, language tag: String?) -> [Claim] {
    guard !text.isEmpty else { return [] }
    var text = text
    let tag = tag ?? language(of: text)
    let finder = finder(of: tag)
    return text.withUTF8 { finder.claims(in: $0) }
  }

  private mutating func finder(of tag: String?) -> ClaimFinder {
    if let finder = finders[tag] { return finder }
    let finder = ClaimFinder(language: tag)
    finders[tag] = finder
    return finder
  }
}

/// The language in which a reply is to be read: its story's, unless its letters are Chinese, Japanese or
/// Korean and the story's are not.
///
/// - Parameters:
///   - text: The reply.
///   - tag: The BCP 47 language of its story; nil if unknown.
/// - Returns: The language; nil if it is still to be told from the text.
public func languageOfReply(_ text: String, to tag: String?) -> String? {
  guard let tag, !["zh", "ja", "ko"].contains(tag.prefix(2).lowercased()) else { return tag }
  var text = text
  let eastern = text.withUTF8 { bytes in bytes.reduce(0) { $0 + (0xE3...0xED ~= $1 ? 1 : 0) } }
  return eastern * 5 > text.utf8.count ? language(of: text) : tag
}
