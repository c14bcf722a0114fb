import Screen

/// Keys bound to a command, with their help text.
public struct Binding: Hashable, Sendable {
  /// The keys, the one to display first.
  public internal(set) var keys: [Key]
  /// The command they trigger.
  public let command: Command
  /// What the command does, in a few words.
  public let help: String
  /// The help page's chapter for it.
  public let chapter: Chapter

  /// The chapters of the help page.
  public enum Chapter: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case panels = "Panels"
    case prices = "Prices"
    case margin = "Margin"
    case feed = "Feed"
    case time = "Time"
    case alerts = "Alerts"
    case general = "General"
    case page = "This page only"
  }

  /// Binds keys to a command.
  public init(_ keys: [Key], _ command: Command, _ help: String, _ chapter: Chapter = .page) {
    self.keys = keys
    self.command = command
    self.help = help
    self.chapter = chapter
  }
}
