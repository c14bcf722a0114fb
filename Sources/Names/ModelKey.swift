/// The words of an id that tell which model it is, in any order.
///
/// `gemini-pro-1.5` and `gemini-1.5-pro` have one key. Names without a digit keep their order, since
/// there is too little in them to go by.
struct ModelKey: Hashable, Sendable {
  /// The words, in the order in which they were written, each once.
  let words: [String]
  private let compared: [String]

  init(_ words: [String]) {
    var known: Set<String> = []
    self.words = words.filter { known.insert($0).inserted }
    let hasDigit = words.contains { $0.contains(where: \.isASCIIDigit) }
    compared = hasDigit ? self.words.sorted() : self.words
  }

  /// The words as a set.
  var set: Set<String> { Set(words) }

  /// The words as a name; a date is written as its digits.
  var name: String {
    words.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }.joined(separator: "-")
  }

  static func == (left: ModelKey, right: ModelKey) -> Bool { left.compared == right.compared }

  func hash(into hasher: inout Hasher) { hasher.combine(compared) }
}
