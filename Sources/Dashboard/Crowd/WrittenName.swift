extension String {
  /// A name of the tables, which hold small letters, as people write it.
  var writtenAsName: String {
    if let name = WrittenName.own[self] { return name }
    guard unicodeScalars.allSatisfy(\.isASCII) else { return self }
    return split(separator: " ").map { word in
      WrittenName.isInitials(word)
        ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}

/// How names are written that do not just begin with a capital.
private enum WrittenName {
  /// Names with capitals of their own.
  static let own = [
    "ai21": "AI21", "bytedance": "ByteDance", "chatgpt": "ChatGPT", "deepseek": "DeepSeek",
    "minimax": "MiniMax", "openai": "OpenAI", "sk hynix": "SK hynix", "softbank": "SoftBank",
    "stepfun": "StepFun", "xai": "xAI",
  ]

  /// Initials that could be spoken as a word.
  private static let initials: Set<String> = ["amd", "asml", "aws", "eu", "ibm", "uae", "usa"]

  /// Whether a word is said letter by letter: most such have no vowel.
  static func isInitials(_ word: Substring) -> Bool {
    initials.contains(String(word)) || word.allSatisfy { !"aeiouy".contains($0) }
  }
}
