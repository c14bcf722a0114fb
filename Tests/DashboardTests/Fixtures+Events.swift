import Market

extension Fixtures {
  /// One event in three languages, and a story that is none of it.
  static let copies = snapshot("copies.json", "rss") { snapshot in
    let stories = [
      (
        "2025-03-01T10:00+08:00", "en", "DeepSeek puts its profit on cost at 545 %",
        "Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says."
      ),
      (
        "2025-03-01T15:00+08:00", "da", "DeepSeek: 545 % fortjeneste på omkostningerne",
        "Et døgn kostede DeepSeek 87.072 dollars mod 562.027 i teorien."
      ),
      (
        "2025-03-01T18:00+08:00", "zh-Hant", "DeepSeek稱成本利潤率高達545%",
        "DeepSeek每天成本87,072美元,理論收入562,027美元。"
      ),
      (
        "2025-02-27T09:00+08:00", "en", "Alibaba opens its video model",
        "Weights of Wan are free to download."
      ),
    ]
    snapshot.threads = stories.enumerated().map { place, story in
      thread(story.0, story.1, story.2, story.3, line: place + 1, of: "copies.json")
    }
  }

  /// A copy of the event that says nothing new, and one with a figure that nobody had.
  static let laterCopy = snapshot("later.json", "rss") { snapshot in
    snapshot.threads = [
      thread(
        "2025-03-01T20:00+08:00", "en", "DeepSeek claims 545 % profit on cost",
        "DeepSeek says its serving cost $87,072 a day against $562,027.", line: 1, of: "later.json")
    ]
  }

  /// A board's thread with votes, praise, blame and a question.
  static let crowd = snapshot("crowd.txt", "ptt") { snapshot in
    var story = thread(
      "2025-02-10T09:00+08:00", "zh-Hant", "DeepSeek V3漲價 輸出每百萬1.10美元",
      "deepseek-chat今起漲價。", line: 1, of: "crowd.txt")
    story.story.board = "Stock"
    let replies: [(Reply.Mark, String, String)] = [
      (.push, "lan", "DeepSeek還是很好用 推薦"), (.boo, "moth", "越來越爛 退訂了"),
      (.push, "fir", "OpenAI太貴了"), (.arrow, "oak", "現在多少錢?"),
      (.arrow, "elm", "台積電明天會跌嗎"),
    ]
    story.replies = replies.enumerated().map { place, reply in
      Reply(
        floor: place + 1, author: reply.1, mark: reply.0, text: reply.2,
        at: moment("2025-02-10T09:0\(place + 1)+08:00"),
        origin: Origin(file: "crowd.txt", line: place + 4))
    }
    snapshot.threads = [story]
  }

  /// A thread in which replies answer replies.
  static let tree = snapshot("tree.json", "hacker-news") { snapshot in
    var story = thread(
      "2025-02-20T09:00+08:00", "en", "Who pays for the tokens?", "A question to all.", line: 1,
      of: "tree.json")
    story.story.score = 120
    let replies = [
      (0, "ann", "Whoever asks."), (1, "bo", "Then nobody would."), (2, "ann", "Some do."),
      (1, "cy", "The investors, for now."), (0, "di", "Nobody, at night."), (1, "ed", "Why?"),
    ]
    story.replies = replies.enumerated().map { place, reply in
      Reply(
        author: reply.1, text: reply.2, at: moment("2025-02-20T09:\(place + 10)+08:00"),
        depth: reply.0, origin: Origin(file: "tree.json", line: place + 2))
    }
    snapshot.threads = [story]
  }

  private static func thread(
    _ time: String, _ language: String, _ title: String, _ text: String, line: Int, of file: String
  ) -> Market.Thread {
    Market.Thread(
      Story(
        title: title, published: moment(time), language: language, text: text,
        origin: Origin(file: file, line: line)))
  }
}
