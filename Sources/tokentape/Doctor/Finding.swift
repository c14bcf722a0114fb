import Market
import Screen

/// One thing that `tokentape doctor` looked at.
struct Finding {
  /// What it belongs to, in the order in which it is told.
  enum Topic: String, CaseIterable {
    case terminal, locale, paths, archive, sources, settings, libraries
  }

  /// How it stands.
  enum State: String {
    /// As it should be.
    case fine
    /// It works, though not as well as it could.
    case note
    /// Something does not work.
    case wrong
  }

  var topic: Topic
  /// What was looked at, in a word or two.
  var name: String
  /// What was found.
  var value: String
  var state = State.fine
  /// What to do; nil where nothing needs to be done.
  var remedy: String?

  /// What is as it should be.
  static func fine(_ topic: Topic, _ name: String, _ value: String) -> Finding {
    Finding(topic: topic, name: name, value: value)
  }

  /// What works, though not as well as it could.
  static func note(_ topic: Topic, _ name: String, _ value: String, _ remedy: String) -> Finding {
    Finding(topic: topic, name: name, value: value, state: .note, remedy: remedy)
  }

  /// What does not work.
  static func wrong(_ topic: Topic, _ name: String, _ value: String, _ remedy: String) -> Finding {
    Finding(topic: topic, name: name, value: value, state: .wrong, remedy: remedy)
  }

  /// A diagnostic as a finding, with its place in the file if it has one.
  init(_ topic: Topic, _ name: String, _ diagnostic: Diagnostic) {
    let place = diagnostic.origin.line == 0 ? "" : "line \(diagnostic.origin.line): "
    self.init(
      topic: topic, name: name, value: place + diagnostic.message,
      state: diagnostic.isProblem ? .wrong : .note, remedy: diagnostic.remedy)
  }

  private init(
    topic: Topic, name: String, value: String, state: State = .fine, remedy: String? = nil
  ) {
    (self.topic, self.name, self.value) = (topic, name, value)
    (self.state, self.remedy) = (state, remedy)
  }
}

extension Finding {
  /// The finding as JSON.
  var json: JSONText {
    [
      "about": .text(topic.rawValue), "name": .text(name), "value": .text(value),
      "state": .text(state.rawValue), "remedy": .text(remedy),
    ]
  }

  /// Findings as lines of text, with each remedy below what it mends.
  static func text(_ findings: [Finding]) -> String {
    let width = findings.map { $0.name.columns }.max() ?? 0
    var text = ""
    for topic in Topic.allCases {
      text += "\n\(topic.rawValue)\n"
      for finding in findings where finding.topic == topic {
        let blanks = String(repeating: " ", count: width - finding.name.columns)
        text += "  \(finding.state.mark) \(finding.name)\(blanks)  \(finding.value)\n"
        let indent = String(repeating: " ", count: width + 10)
        if let remedy = finding.remedy { text += indent + "-> " + remedy + "\n" }
      }
    }
    return text
  }
}

extension Finding.State {
  /// The state in five letters, which need no colours and no Unicode.
  fileprivate var mark: String {
    switch self {
    case .fine: "ok   "
    case .note: "note "
    case .wrong: "WRONG"
    }
  }
}
