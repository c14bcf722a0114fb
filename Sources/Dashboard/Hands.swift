import Analytics
import Market
import Screen

/// What the user's hands hold and keep, beyond what is on the screen.
struct Hands: Sendable {
  /// What the mouse was pressed on, until it is let go.
  var held: Canvas.Spot?
  /// A view that is being opened, until it is or another key is pressed.
  var opening: OpeningView?
  /// What was searched for last; if that failed, it is not asked again.
  var wanted: FindWish?
  /// What was found last.
  var found: (wish: FindWish, found: Found)?
  /// The keys that are being recorded.
  var recording: Recording?
  /// The keys that are still to be played.
  var playing: [Key] = []
  /// Which panels are shown, and how large.
  var arrangement = Arrangement()
  /// The address of the open thread, if its replies are fetched as they come.
  var followed: String?
  /// What the user keeps under names of their own, by kind.
  var kept: [OwnText.Kind: [String: String]] = [:]
  /// How many events match the kept searches, once that is known.
  var counts: (counts: [String: EventCounts], asOf: Moment)?
  /// The day of the last visit before today's.
  var lastVisit: Day?
  /// The first of two moments to compare, once it is marked.
  var marked: MarkedMoment?
  /// Whether a theme was chosen, whatever suits the terminal.
  var hasChosenTheme = false
  /// The selected item of the tape.
  var tape: Int?
  /// What can be undone.
  var undo = UndoList()
  /// The archive that the program was asked to open, which copied commands name, too.
  var archivePath: String?
  /// The claims of all stories.
  var claims = ClaimList()
}
