/// How much a signal that two stories share says, by how rare it is among the stories of its time.
enum Weighing {
  /// Stories so far apart, either way, are of one time.
  static let windowSeconds: Int64 = 10 * 86_400
  /// The stories that stand for all that are not at hand: few stories make nothing rare.
  static let unseen = 60.0

  /// The weight of a signal that so many of so many stories have.
  static func weight(_ count: Int, of all: Int, usually share: Double) -> Double {
    max(0, logarithm((Double(all) + unseen) / max(Double(count) + share * unseen, 0.01)))
  }

  /// The natural logarithm of a number above zero; the series is exact enough to compare weights.
  static func logarithm(_ number: Double) -> Double {
    let part = (number.significand - 1) / (number.significand + 1)
    let square = part * part
    let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9)))
    return Double(number.exponent) * 0.693_147_180_559_945 + 2 * part * series
  }

  /// How much of a signal's weight counts if a share of the event's stories has it: more than the
  /// share, since each tells in its own words.
  static func counted(_ share: Double) -> Double {
    let root = share.squareRoot()
    return root * root.squareRoot()
  }

  // The marks of a story for an event are a sum of these parts. Set by hand on stories of our own
  // and others', and checked to change little when moved by a quarter.
  static let names = 0.8
  static let mostNames = 8.0
  static let namesAlike = 2.5
  static let figures = 1.25
  static let mostFigures = 8.0
  static let ideas = 0.8
  static let mostIdeas = 8.0
  static let wordsAlike = 6.0
  /// For each idea of the title that the event has not.
  static let strangeIdeas = 0.5
  /// For a story with other figures than the event's, if both have many.
  static let strangeFigures = 7.0
  /// The weight of so many figures: one or two that are rare.
  static let manyFigures = 3.0
  /// From this likeness on, figures speak against nothing.
  static let figuresAlike = 0.25
  /// For a story that has none of the names that most of the event's stories have.
  static let noSubject = 0.8
  /// For each day since the event's first story.
  static let day = 0.6
  /// A story joins from this mark on.
  static let enough = 6.2

  /// Short texts are compared as if they had so much to say.
  static let leastNames = 4.0
  static let leastWords = 20.0
}

/// Sums by ``Signal/Group``.
struct GroupSums {
  private var sums: (Double, Double, Double, Double) = (0, 0, 0, 0)

  subscript(group: Signal.Group) -> Double {
    get {
      switch group {
      case .names: sums.0
      case .figures: sums.1
      case .ideas: sums.2
      case .words: sums.3
      case .addresses: 0
      }
    }
    set {
      switch group {
      case .names: sums.0 = newValue
      case .figures: sums.1 = newValue
      case .ideas: sums.2 = newValue
      case .words: sums.3 = newValue
      case .addresses: break
      }
    }
  }
}
