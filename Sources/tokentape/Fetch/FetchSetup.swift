import Fetching
import Glibc
import Market
import Readers

/// What fetches, made from the settings.
struct FetchSetup {
  /// The settings' sources.
  let choices: [SourceChoice]
  /// What fetches them.
  let fetcher: Fetcher

  /// Makes what fetches.
  ///
  /// - Parameters:
  ///   - settings: The settings; nil without any.
  ///   - folder: Where files go instead of where the settings say.
  ///   - tell: Hears how far a fetch has come, from any thread.
  /// - Throws: If there is nowhere to put files.
  init(
    _ settings: SettingsFile?, into folder: String? = nil,
    telling tell: @escaping @Sendable (FetchProgress) -> Void = { _ in }
  ) throws(Diagnostic) {
    guard let folder = folder ?? SettingsFile.fetchedFolder(settings) else {
      throw Diagnostic(
        .error, at: Origin(file: "sources", line: 0), "there is no home folder for what is fetched",
        remedy: "write folder = \"…\" under [sources], or set HOME")
    }
    let forms = settings?.settings.forms ?? []
    choices = settings?.sources ?? []
    fetcher = Fetcher(
      folder: folder, transport: CurlTransport(agent: FetchSetup.agent(settings)),
      surroundings: Fetcher.Surroundings(
        now: { Int64(time(nil)) }, jitter: { .random(in: 0...1) },
        check: { bodyProblem($0, $1, $2, forms) }, file: { FetchSetup.bytes(of: $0) }, tell: tell))
  }

  /// The sources that are on.
  var active: [SourceChoice] { choices.filter(\.isOn) }

  private static func agent(_ settings: SettingsFile?) -> String {
    let contact = settings?.settings.contact?.text ?? "a reader of prices and news"
    let plain = contact.unicodeScalars.filter { $0.isASCII && $0.value > 0x1F && $0 != "\u{7F}" }
    return
      "tokentape/\(Tokentape.version) (+\(String(String.UnicodeScalarView(plain)).prefix(100)))"
  }

  private static func bytes(of path: String) -> [UInt8]? {
    do throws(Diagnostic) { return try SourceFile(at: path).bytes } catch { return nil }
  }
}

/// What is wrong with a body, if it is not what its source holds; a reader decides, as it will for the
/// file.
///
/// - Parameters:
///   - name: The name of its page, with an ending.
///   - body: The body.
///   - content: What it should hold.
///   - forms: The forms that the user described.
/// - Returns: nil if it is.
func bodyProblem(
  _ name: String, _ body: [UInt8], _ content: FetchedSource.Content, _ forms: [OwnForm]
) -> Diagnostic? {
  var whole = Snapshot(file: name)
  var next: [UInt8]? = body
  read(named: name, size: body.count, readAt: Clock.now, forms: forms) { () throws(Diagnostic) in
    defer { next = nil }
    return next
  } deliver: { batch in
    // Only how much there is matters.
    if whole.hasNoValues || batch.format != nil { whole.format = batch.format ?? whole.format }
    if whole.hasNoValues { whole.addValues(of: batch) }
    if whole.diagnostics.isEmpty {
      whole.diagnostics = batch.diagnostics.filter { $0.severity == .error }
    }
  }
  let error = whole.diagnostics.first
  switch content {
  case .prices: return whole.quotes.isEmpty ? error ?? .lacks("prices", name) : nil
  case .rates: return whole.exchangeRates.isEmpty ? error ?? .lacks("exchange rates", name) : nil
  case .scores: return whole.scores.isEmpty ? error ?? .lacks("scores", name) : nil
  case .stories:
    // What a site shows to those it takes for machines is a page, too.
    let isPage = ["article", "plain-text", "news-page"].contains(whole.format)
    if name.hasSuffix(".xml"), isPage { return .lacks("feed", name) }
    return whole.hasNoValues ? error : nil
  case .anything:
    return whole.hasNoValues ? error ?? .lacks("figures or texts", name) : nil
  }
}

extension Diagnostic {
  fileprivate static func lacks(_ what: String, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0), "it holds no \(what)",
      remedy: "look at it, and see whether the source has changed")
  }
}
