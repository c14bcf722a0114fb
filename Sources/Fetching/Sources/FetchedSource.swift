import Market

/// A source that is known by name: where it is, how often it may be asked, and what it holds.
///
/// A new one is a static value in a file beside this one, and a name in ``all``.
public struct FetchedSource: Sendable {
  /// The name, as the settings have it: `litellm`.
  public let name: String
  /// What it is, in a few words.
  public let title: String
  /// Under which terms it may be fetched.
  public let terms: String
  /// How often it is fetched, in seconds.
  public let every: Int64
  /// The most often that it may be fetched, in seconds.
  public let mostOften: Int64
  /// What it holds.
  public let content: Content
  /// The wait between two pages of one host, in milliseconds.
  let pace: Int64
  /// The pages to begin with.
  let pages: @Sendable (SourceChoice, Int64) -> [Page]
  /// The pages that a page leads to.
  let next: @Sendable (Page, [UInt8], SourceChoice, Int64) -> [Page]

  /// What a source holds; a body without it is kept aside.
  public enum Content: String, Hashable, Sendable {
    case prices, rates, stories, scores
    /// Whatever tokentape can read.
    case anything
  }

  init(
    _ name: String, _ title: String, terms: String, every: Int64, mostOften: Int64 = 300,
    content: Content, pace: Int64 = 1_000,
    pages: @escaping @Sendable (SourceChoice, Int64) -> [Page],
    next: @escaping @Sendable (Page, [UInt8], SourceChoice, Int64) -> [Page] = { _, _, _, _ in [] }
  ) {
    (self.name, self.title, self.terms, self.every) = (name, title, terms, every)
    (self.mostOften, self.content, self.pace) = (mostOften, content, pace)
    (self.pages, self.next) = (pages, next)
  }

  /// A source of one page.
  init(
    _ name: String, _ title: String, terms: String, every: Int64, mostOften: Int64 = 300,
    content: Content, at address: String, or otherwise: String? = nil, ending: String
  ) {
    self.init(
      name, title, terms: terms, every: every, mostOften: mostOften, content: content,
      pages: { choice, _ in
        guard let address = choice.address ?? WebAddress(address) else { return [] }
        var page = Page("", address, ending: ending)
        page.otherwise = choice.address == nil ? otherwise.flatMap(WebAddress.init) : nil
        return [page]
      })
  }

  /// An address below a source's own server, or below the one that the settings name instead.
  static func address(_ path: String, on server: String, _ choice: SourceChoice) -> WebAddress? {
    guard let own = choice.address?.text else { return WebAddress(server + path) }
    return WebAddress((own.hasSuffix("/") ? String(own.dropLast()) : own) + path)
  }

  /// The most bytes of a page.
  var mostBytes: Int { content == .prices ? Limits.mostPriceBytes : Limits.mostBytes }

  /// The most pages that one fetch asks for; that there are more is reported.
  static let mostPages = 200
}

extension FetchedSource {
  /// Every known source.
  public static let all: [FetchedSource] = [
    .liteLLM, .modelsDev, .genaiPrices, .llmPrices, .openRouter, .aiPriceIndex, .ecb, .ecbHistory,
    .hackerNews, .reddit, .ptt, .feeds, .gpuRents,
  ]

  /// The source of a choice: the known one of its name, or its own address.
  public static func of(_ choice: SourceChoice) -> FetchedSource {
    all.first { $0.name == choice.name } ?? .own
  }

  /// A source of the user's own.
  static let own = FetchedSource(
    "", "an address of your own", terms: "those of the site", every: 3_600, mostOften: 60,
    content: .anything,
    pages: { choice, _ in
      choice.address.map { [Page("", $0, ending: ending(of: $0))] } ?? []
    })

  /// How often a choice is fetched, in seconds.
  public func every(_ choice: SourceChoice) -> Int64 { max(mostOften, choice.every ?? every) }

  /// What a file's name ends in, by its address; what is no ending becomes `txt`.
  static func ending(of address: WebAddress) -> String {
    let path = address.text.prefix { $0 != "?" }
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    let known = [
      "json", "jsonl", "ndjson", "xml", "rss", "atom", "rdf", "csv", "tsv", "zip", "html", "md",
    ]
    return known.contains(ending.lowercased()) ? ending.lowercased() : "txt"
  }
}

/// An hour and a day, in seconds.
enum Span {
  static let hour: Int64 = 3_600
  static let day: Int64 = 86_400
}
