import Market

extension Format {
  /// Long tweets in the archive that X gives its users, which are cut among the tweets.
  static let tweetNotes = RecordForm(
    name: "x-notes", recognisedBy: "objects with a 'noteTweet' that has a 'core' with 'text'",
    source: "X", has: [["noteTweet.core.text", "noteTweet.noteTweetId"]],
    roles: [
      .text: ["noteTweet.core.text"], .at: ["noteTweet.createdAt"], .id: ["noteTweet.noteTweetId"],
    ],
    meaning: { text, note in withFullLinks(text, note["noteTweet"]?["core"]?["urls"]) }
  ).format

  /// The lists of accounts beside the tweets in X's archive.
  static let tweetAccounts = Format(
    name: "x-accounts",
    recognisedBy: "'account', 'follower', 'following', 'blocking' or 'muting' with 'accountId'",
    reader: .json(
      recognises: { root in
        root.elements.prefix(3).contains { row in
          let names = ["account", "follower", "following", "blocking", "muting"]
          let members = Array(row.members.prefix(2))
          return members.count == 1
            && members.allSatisfy { names.contains($0.key.text) && $0.value.has("accountId") }
        }
      },
      read: { root, snapshot in
        let start = Origin(file: snapshot.file, line: 0)
        snapshot.note(
          Diagnostic(
            .note, at: start, "this lists accounts of X and holds no tweets",
            remedy: "nothing need be done; tweets.js in the same folder has them"))
      }))
}
