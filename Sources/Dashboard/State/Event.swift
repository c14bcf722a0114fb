import Analytics
import Market
import Screen

/// Something that has happened: the only way in which a state changes.
public enum Event: Sendable {
  /// Somebody did something at the terminal.
  case input(Input)
  /// What time it is now; the dashboard has no clock of its own.
  case clock(Moment)
  /// A period is to pass by; nothing where it is to stop.
  case replay(Replay?)
  /// So many milliseconds have passed while a period passes by.
  case passed(milliseconds: Int64)
  /// So many files were read and kept, or left out: what was answered before may be out of date.
  case landed(files: Int)
  /// The market reader answered a question of a kind.
  case answered(QueryResult, to: Query.Kind)
  /// A question of a kind could not be answered.
  case unanswered(Query.Kind, Diagnostic)
  /// How far reading has come; nothing once it is done.
  case progress(Progress?)
  /// Reading was stopped, and these files were left unread.
  case leftUnread([String])
  /// What a path that somebody began to type can be completed to.
  case completed([String])
  /// The themes that can be chosen.
  case themes([Theme])
  /// The rules that are to be held against all that comes.
  case rules([AlertRule])
  /// What a person has set up was read.
  case preferences(Preferences)
  /// What was chosen before was found where it is kept.
  case kept(base: Listing?, marked: [Listing])
  /// Something that was asked for could not be done.
  case failed(Diagnostic)
  /// Something was done that somebody wants to know of.
  case told(String)
}

/// How far reading has come.
public struct Progress: Hashable, Sendable {
  /// Files that were read.
  public var files: Int
  /// Files that are to be read, those included.
  public var totalFiles: Int
  /// Bytes that were read.
  public var bytes: Int
  /// Bytes that are to be read, those included.
  public var totalBytes: Int
  /// Prices, stories, replies, reports and rates that were found.
  public var items: Int
  /// Bytes a second since reading began; none before there is anything to tell.
  public var bytesPerSecond: Int?

  /// So many of so many files, and of so many bytes.
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

  /// How far, at most so wide; the shorter the less.
  public func text(columns: Int) -> String {
    let files = "reading \(files)/\(totalFiles)"
    let bytes =
      totalBytes > 0 ? " · \(Figure(bytes).megabytes) of \(Figure(totalBytes).megabytes) MB" : ""
    let items = items > 0 ? " · \(Figure(items).grouped(places: 0)) items" : ""
    let rate = bytesPerSecond.map { " · \(Figure($0).megabytes) MB/s" } ?? ""
    let texts = [files + bytes + items + rate, files + bytes + rate, files + bytes]
    return texts.first { $0.columns <= columns } ?? files
  }
}

extension Figure {
  /// So many bytes in megabytes, a decimal below ten.
  fileprivate var megabytes: String {
    let megabytes = scaled(byPowerOfTen: -6)
    return megabytes.grouped(places: megabytes < Figure(10) ? 1 : 0)
  }
}

/// Work that follows from an event; only the program's loop performs it.
public enum Effect: Hashable, Sendable {
  /// Ask the market reader, and hand on its answer.
  case ask(Query)
  /// Keep what the person decided.
  case keep(UserChoice)
  /// Read these files and folders, and follow them.
  case load([String])
  /// Find out what this beginning of a path can be completed to.
  case complete(path: String)
  /// Read no further; what was read stays.
  case stopReading
  /// Write a text into a file, which may be replaced where it is there.
  case write(String, String, replaces: Bool)
  /// Open an address of the web with the person's browser.
  case openAddress(String)
  /// Paint the whole screen anew.
  case redraw
  /// End the program.
  case quit
}
