/// The words of an id that identify the model, in any order.
///
/// `gemini-pro-1.5` and `gemini-1.5-pro` have the same key. Names without a digit keep their order,
/// since they carry too little information.
struct ModelKey: Hashable, Sendable {
  /// The distinct words, in their original order.
  let words: [String]
  private let compared: [String]

  init(_ words: [String]) {
    self.words = words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    let hasDigit = words.contains { $0.utf8.contains(where: \.isASCIIDigit) }
    compared = hasDigit ? self.words.sorted() : self.words
  }

  /// The words as a set.
  var set: Set<String> { Set(words) }

  /// The words as a name, with dates as digits.
  var name: String {
    words.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }.joined(separator: "-")
  }

  /// The words as compared.
  var spelled: String { compared.joined(separator: " ") }

  static func == (left: ModelKey, right: ModelKey) -> Bool { left.compared == right.compared }

  func hash(into hasher: inout Hasher) { hasher.combine(compared) }
}
