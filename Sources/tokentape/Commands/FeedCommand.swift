import Analytics
import ArgumentParser
import Market
import Prose

/// `tokentape feed`: prints stories and replies.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Print stories with their replies, newest first.",
    discussion: """
      A search takes words, "phrases", /regular expressions/, !exclusions, author:, board:, \
      source:, lang:, after:, before:, score:, replies:, sort:, has:claim and has:star. If a story is found \
      only by its replies, just the matching replies are printed.
      """)

  @Option(help: "What a story or reply must contain; case, width and script don't matter.")
  var search = ""

  @OptionGroup var sources: SourceOptions

  mutating func run() throws {
    let search = Search(search)
    guard search.mistakes.isEmpty else {
      Output.complain(search.mistakes.map { $0.diagnostic(in: "--search") })
      throw Outcome.couldNotRun.exitCode
    }
    let (market, isWhole) = try sources.market()
    let moment = sources.asOf?.endOfDay ?? .endOfTime
    var query = FeedQuery(search: search, asOf: moment, limit: FeedCommand.pageStories)
    var threads: [Market.Thread] = []
    while case let page = try market.feed(query), !page.rows.isEmpty {
      for row in page.rows {
        guard let thread = try market.thread(row.id, asOf: moment, atMost: .max) else { continue }
        if sources.json {
          threads.append(thread.found(by: query.search))
        } else {
          Output.print(thread.found(by: query.search).summary + "\n")
        }
      }
      query.offset += page.rows.count
    }
    if !sources.json, query.offset == 0 {
      Output.print(
        search.isEmpty ? "there are no stories\n" : "no story or reply passes '\(search.text)'\n")
    }
    if sources.json { Output.print(["stories": .list(threads.map(\.json))]) }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  /// The depth beyond which replies are not indented further, since every line is padded to the
  /// widest one.
  fileprivate static let deepestIndentation = 20
  /// How many stories one query returns.
  private static let pageStories = 500
}

extension Market.Thread {
  /// The whole thread if the story matches, else the story with the matching replies.
  fileprivate func found(by search: Search) -> Market.Thread {
    guard !search.isEmpty, !search.finds(story) else { return self }
    return Market.Thread(story, replies: replies.filter { search.finds($0, to: story) })
  }

  /// The story and its replies as text.
  fileprivate var summary: String {
    let facts = [
      story.published?.short, story.source, story.board, story.author, story.language, story.url,
    ]
    var table = TextTable([
      ("floor", .right), ("at", .left), ("author", .left), ("", .left), ("reply", .left),
    ])
    for reply in replies {
      table.add([
        reply.floor.map(String.init) ?? "", reply.at?.short ?? "", reply.author ?? "",
        reply.mark?.rawValue ?? "",
        String(repeating: "  ", count: min(reply.depth, FeedCommand.deepestIndentation))
          + reply.text,
      ])
    }
    return story.headline + "\n" + facts.compactMap(\.self).joined(separator: " · ") + "\n\n"
      + story.text + "\n" + (replies.isEmpty ? "" : "\n" + table.text)
  }
}
