import Analytics
import ArgumentParser
import Market

/// `tokentape feed`: stories and replies.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Print stories with their replies, the newest first.")

  @Option(help: "Only stories and replies that hold this text, in capitals or not.")
  var search: String?

  @OptionGroup var sources: SourceOptions

  mutating func run() throws {
    let (book, isWhole) = sources.book()
    let threads = book.threads.compactMap { thread in
      search.map { thread.found($0) } ?? thread
    }
    if sources.json {
      Output.print(["stories": .list(threads.map(\.json))])
    } else {
      Output.print(threads.map(\.summary).joined(separator: "\n"))
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }
}

extension Market.Thread {
  /// The thread where the story holds the text, or the story with those replies that do.
  fileprivate func found(_ text: String) -> Market.Thread? {
    let wanted = text.lowercased()
    let holds = { (text: String?) in text?.lowercased().contains(wanted) == true }
    if holds(story.headline) || holds(story.text) || holds(story.author) { return self }
    let found = replies.filter { holds($0.text) || holds($0.author) }
    return found.isEmpty ? nil : Market.Thread(story, replies: found)
  }

  /// The story and its replies, for a person.
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
        reply.mark?.rawValue ?? "", String(repeating: "  ", count: reply.depth) + reply.text,
      ])
    }
    return story.headline + "\n" + facts.compactMap(\.self).joined(separator: " · ") + "\n\n"
      + story.text + "\n" + (replies.isEmpty ? "" : "\n" + table.text)
  }
}
