import Analytics
import Market
import Screen
import Verdicts

/// Something that happened; only events change a state.
public enum Event: Sendable {
  /// Input at the terminal.
  case input(Input)
  /// The current time; the dashboard has no clock of its own.
  case clock(Moment)
  /// Starts a replay, or stops it if nil.
  case replay(Replay?)
  /// Advances a replay by elapsed milliseconds.
  case passed(milliseconds: Int64)
  /// Files were read and stored, or left out: earlier results may be out of date.
  case landed(files: Int)
  /// The market reader answered a query.
  case answered(QueryResult, to: Query.Kind)
  /// A query failed.
  case unanswered(Query.Kind, Diagnostic)
  /// Loading progress; nil once it is done.
  case progress(Progress?)
  /// Loading was stopped, and these files were left unread.
  case leftUnread([String])
  /// The completions of a path being typed.
  case completed([String])
  /// The available themes.
  case themes([Theme])
  /// The theme that suits the terminal as it is now, unless the user chose one.
  case suited(Theme)
  /// How the sources on the web are doing.
  case web([FetchedSourceRow])
  /// The alert rules to evaluate.
  case rules([AlertRule])
  /// The table of names, with the user's own.
  case names(KnownNames)
  /// The user's preferences were loaded.
  case preferences(Preferences)
  /// The user's earlier choices, as stored; without pins, the default ones.
  case kept(
    base: Listing?, marked: [Listing], pins: [PinnedPair]? = nil,
    own: [OwnText.Kind: [String: String]] = [:])
  /// A view was asked for when the program was started.
  case view(ViewLine)
  /// Something requested could not be done.
  case failed(Diagnostic)
  /// Something was done that is worth telling the user.
  case told(String)
}

/// The progress of loading.
public struct Progress: Hashable, Sendable {
  /// Files read.
  public var files: Int
  /// Files to read in total.
  public var totalFiles: Int
  /// Bytes read.
  public var bytes: Int
  /// Bytes to read in total.
  public var totalBytes: Int
  /// Prices, stories, replies, reports and rates found.
  public var items: Int
  /// Bytes per second since loading began; nil until known.
  public var bytesPerSecond: Int?

  /// Progress through so many files and bytes.
  public init(
    files: Int, totalFiles: Int, bytes: Int = 0, totalBytes: Int = 0, items: Int = 0,
    bytesPerSecond: Int? = nil
  ) {
    self.files = files
    self.totalFiles = totalFiles
    self.bytes = bytes
    self.totalBytes = totalBytes
    self.items = items
    self.bytesPerSecond = bytesPerSecond
  }

  /// The progress in words, shortened to fit a width.
  public func text(columns: Int) -> String {
    let files = said("reading \(files)/\(totalFiles)")
    let bytes =
      totalBytes > 0
      ? " · " + said("\(Figure(bytes).megabytes) of \(Figure(totalBytes).megabytes) MB") : ""
    let items = items > 0 ? " · " + items.of("items", "items") : ""
    let rate = bytesPerSecond.map { " · \(Figure($0).megabytes) MB/s" } ?? ""
    let texts = [files + bytes + items + rate, files + bytes + rate, files + bytes]
    return texts.first { $0.columns <= columns } ?? files
  }
}

extension Figure {
  /// Bytes in megabytes, with a decimal below ten.
  fileprivate var megabytes: String {
    let megabytes = scaled(byPowerOfTen: -6)
    return megabytes.grouped(places: megabytes < Figure(10) ? 1 : 0)
  }
}

/// Work that an event calls for; only the program's loop performs it.
public enum Effect: Hashable, Sendable {
  /// Query the market reader, and pass on its result.
  case ask(Query)
  /// Store the user's choice.
  case keep(UserChoice)
  /// Store the visible part of the claims panel for the next start.
  case keepClaims(ClaimsLook)
  /// Load these files and folders, and follow them.
  case load([String])
  /// Complete a path that is being typed.
  case complete(path: String)
  /// Fetch these sources on the web now.
  case fetch([String])
  /// Follow what is said in the thread of this address as it comes, or, if nil, no longer.
  case followThread(String?)
  /// Stop loading, and keep what was read.
  case stopReading
  /// Write a text to a file, replacing an existing one only if allowed.
  case write(String, String, replaces: Bool)
  /// Put a text into the clipboard.
  case copy(String)
  /// Open a web address in the user's browser.
  case openAddress(String)
  /// Announce alerts that are new.
  case announce([Alert])
  /// Hand the terminal to a command, with a text on its standard input.
  case pipe([String], String)
  /// Repaint the whole screen.
  case redraw
  /// End the program.
  case quit
}
