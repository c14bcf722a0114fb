import Market

/// What a name meant over time.
public struct NameTimeline: Hashable, Sendable {
  /// A day from which a name means a model.
  public struct Step: Hashable, Sendable {
    /// The first day.
    public var from: Day
    /// The model; `nil` if the name meant none, or it is unknown which.
    public var model: String?

    /// A step.
    public init(from: Day, model: String?) {
      self.from = from
      self.model = model
    }
  }

  /// The steps, earliest first.
  public let steps: [Step]

  /// A timeline of steps, given in any order.
  public init(_ steps: [Step]) {
    self.steps = steps.sorted { $0.from < $1.from }
  }

  /// The timeline of a name that has always meant one model.
  public init(always model: String) {
    self.init([Step(from: Day(number: .min), model: model)])
  }

  /// The step in effect on a day, or else the last one, and the day of the next.
  public func step(on day: Day?) -> (step: Step, until: Day?)? {
    guard let day else { return steps.last.map { ($0, nil) } }
    guard let place = steps.lastIndex(where: { $0.from <= day }) else { return nil }
    return (steps[place], place + 1 < steps.count ? steps[place + 1].from : nil)
  }
}
