import Market

extension Format {
  /// The comments that somebody wrote on YouTube, as they may download them; also as a table.
  static let videoTakeout = RecordForm(
    name: "youtube-takeout", recognisedBy: "objects with 'commentId', 'commentText' and 'videoId'",
    source: "YouTube",
    has: [["commentId", "commentText", "videoId"], ["commentId", "commentText", "postId"]],
    shape: .comments(
      address: { videoPage(video: $0.text("videoId"), post: $0.text("postId")) }, title: "title"),
    roles: [
      .text: ["commentText"], .author: ["channelId"], .at: ["commentCreateTimestamp"],
      .id: ["commentId"], .parent: ["parentCommentId"],
    ],
    meaning: { text, _ in takeoutText(text) }
  ).format
}

/// The page of a video of YouTube, or of a post beside the videos.
func videoPage(video: String?, post: String?) -> String? {
  video.map { "https://www.youtube.com/watch?v=\($0)" }
    ?? post.map { "https://www.youtube.com/post/\($0)" }
}

/// The text of a comment, which YouTube hands out in pieces: `{"text":"one "},{"text":"two"}`.
func takeoutText(_ written: String) -> String {
  guard written.hasPrefix("{"),
    let pieces = JSONDocument(file: "", utf8: Array("[\(written)]".utf8)),
    pieces.diagnostics.isEmpty
  else { return written }
  let text = pieces.withRoot { list in
    list?.elements.map { $0["text"]?.string ?? "" }.joined() ?? ""
  }
  return text.isEmpty ? written : text
}
