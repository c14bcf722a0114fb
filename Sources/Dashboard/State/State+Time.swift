import Analytics
import Market

extension State {
  /// Goes to the nearest moment at which something changed.
  mutating func step(_ direction: TimeDirection) {
    guard direction == .before || past != nil else { return tellThatItIsNow() }
    ask(.turningPoint(direction, of: moment))
  }

  /// Moves by so many days; past today, goes to now.
  mutating func step(days: Int) {
    guard days < 0 || past != nil else { return tellThatItIsNow() }
    let seconds = moment.seconds + Int64(days) * 86_400
    show(Moment(seconds: seconds, offsetMinutes: now.offsetMinutes))
  }

  /// Shows a moment; one in the future means now.
  mutating func show(_ moment: Moment?) {
    let wanted = moment.flatMap { $0 < now ? $0.on(offsetMinutes: now.offsetMinutes) : nil }
    replay = nil
    guard wanted != past else { return }
    past = wanted
    close(ReaderPage.self)
    askAnew()
  }

  /// Goes to the moment of a change, as found by the market reader.
  mutating func arrive(at moment: Moment?, _ direction: TimeDirection) {
    switch (moment, direction) {
    case (let moment?, _): show(moment)
    case (nil, .after): show(nil)
    case (nil, .before):
      tell(said("nothing earlier is known"), said("\(keyNames[.now]) goes back to now"))
    }
  }

  private mutating func tellThatItIsNow() {
    notice = .told(
      said("this is already now: \(keyNames[.earlier]) goes back to the last change"))
  }
}
