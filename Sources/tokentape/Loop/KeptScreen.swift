import Dispatch
import Fetching
import Glibc
import Market
import Readers
import Screen

/// The first screen of an archive, kept for the next start.
///
/// It is shown at once if nothing that it depends on has changed since: the archive, the followed
/// files, the settings, the themes, the program, its arguments and surroundings, the size of the
/// terminal and, as far as it would be drawn differently, the time. So it is what would be drawn, and
/// the queries behind it only confirm that.
struct KeptScreen: Sendable {
  /// A screen as it was kept.
  struct Content: Sendable {
    let canvas: Canvas
    /// The name of its theme.
    let theme: String

    /// Whether another screen would be kept as the same text.
    func isKept(as other: Content) -> Bool {
      theme == other.theme && canvas.keptText == other.canvas.keptText
    }
  }

  private let name: String
  private let folder: String
  private let archive: String
  private let followed: [String]
  private let settings: String?
  private let window: Size
  private let now: Moment
  /// What the screen depended on at the start.
  private var atStart = ""

  /// The most followed files; to look at more takes longer than to draw.
  private static let mostFiles = 2_000
  /// The most screens in the folder; those that were kept first go first.
  private static let mostScreens = 32
  /// How long a screen may wait to be confirmed, in milliseconds; then what is known is drawn.
  static let patience: Int64 = 2_000
  /// The most bytes of a cell and its role, and of all links; a longer file holds something else.
  private static let (mostCellBytes, mostLinkBytes) = (16, 64 << 10)
  /// How far apart the times are at which it is tried whether a screen would be another, in seconds:
  /// prices by the hour begin at halves.
  private static let step: Int64 = 1_800
  private static let queue = DispatchQueue(label: "keeping", qos: .utility)

  /// The screen of a start; nil if there is no folder to keep it in, or too many files are followed.
  ///
  /// - Parameters:
  ///   - archive: The archive's path.
  ///   - followed: The files and folders that are followed.
  ///   - settings: The path of the settings, whether or not they exist.
  ///   - size: The size of the terminal.
  ///   - now: The current time.
  init?(
    of archive: String, following followed: [String], settings: String?, size: Size, now: Moment
  ) {
    guard let cache = Environment.folder("XDG_CACHE_HOME", below: ".cache") else { return nil }
    folder = cache + "/tokentape/screens"
    // The log of an archive is beside the file that a link leads to.
    self.archive = KeptScreen.target(of: archive)
    self.followed = followed
    self.settings = settings
    window = size
    self.now = now
    var start = Fingerprint()
    start.add(archive)
    start.add("\(size)")
    for word in CommandLine.arguments.dropFirst() { start.add(word) }
    name = start.text
    guard let atStart = dependencies else { return nil }
    self.atStart = atStart
  }

  /// What the screen depends on, in short; nil if that is too much to look at.
  private var dependencies: String? {
    var print = Fingerprint()
    print.add(Tokentape.version)
    print.add("\(now.day) \(now.offset)")
    print.add(Environment.workingFolder ?? "")
    for name in KeptScreen.variables { print.add(Environment.variable(name) ?? "") }
    for file in ["/proc/self/exe", archive] + [settings].compactMap(\.self) {
      print.add(file: file)
    }
    for log in ["-wal", "-journal"] { print.add(log: archive + log) }
    let folders = [Bundled.themes].compactMap(\.self) + followed
    return print.add(filesIn: folders, most: KeptScreen.mostFiles) ? print.text : nil
  }

  /// What a screen depends on besides its data and its size.
  private static let variables = [
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "TZ",
    "HOME", "XDG_DATA_HOME",
  ]

  /// The file that a path leads to, through links; the path if there is none.
  private static func target(of path: String) -> String {
    guard let target = realpath(path.fileName, nil) else { return path }
    defer { free(target) }
    return String(fileName: target)
  }

  private var path: String { folder + "/" + name }

  /// The screen, if it was kept and nothing has changed since.
  var content: Content? {
    let most = window.columns * window.rows * KeptScreen.mostCellBytes + KeptScreen.mostLinkBytes
    guard size(ofFile: path) <= most else { return nil }
    do throws(Diagnostic) {
      let text = String(decoding: try SourceFile(at: path).bytes, as: UTF8.self)
      let parts = text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[0] == atStart,
        let canvas = Canvas(keptText: parts[3]), canvas.size == window
      else { return nil }
      let times = parts[2].split(separator: " ").compactMap { Int64($0) }
      guard times.count == 2, times[0] <= now.seconds, now.seconds < times[1] else { return nil }
      return Content(canvas: canvas, theme: String(parts[1]))
    } catch {
      return nil
    }
  }

  /// Keeps the screen, unless something that it depends on has changed since the start.
  ///
  /// A disk that takes no more costs only time at the next start.
  ///
  /// - Parameters:
  ///   - content: The screen, as of the start.
  ///   - drawn: Draws it as of a later time.
  func keep(_ content: Content, drawn: @escaping @Sendable (Moment) -> Canvas) {
    KeptScreen.queue.async {
      guard let end = end(of: content.canvas, drawn), dependencies == atStart else { return }
      do throws(Diagnostic) {
        try makeFolder()
        let times = "\(now.seconds) \(end)"
        let text = [atStart, content.theme, times, content.canvas.keptText].joined(separator: "\n")
        try Disk.write(Array(text.utf8), to: name, in: folder)
        dropOldest()
      } catch {}
    }
  }

  /// Notes that the kept screen was of use, so that others are dropped before it.
  func touch() { KeptScreen.queue.async { utimes(path, nil) } }

  /// When the screen would be drawn differently, or its day ends, in seconds since 1970; nil if that is
  /// soon.
  private func end(of canvas: Canvas, _ drawn: (Moment) -> Canvas) -> Int64? {
    func isOther(at seconds: Int64) -> Bool {
      let later = Moment(seconds: seconds, offsetMinutes: now.offsetMinutes)
      return drawn(later).cells != canvas.cells
    }
    guard !isOther(at: now.seconds + 60) else { return nil }
    let (day, ahead) = (Int64(86_400), Int64(now.offsetMinutes) * 60)
    let last = ((now.seconds + ahead) / day + 1) * day - ahead
    var time = (now.seconds / KeptScreen.step + 1) * KeptScreen.step
    while time < last, !isOther(at: time) { time += KeptScreen.step }
    return min(time, last)
  }

  /// Makes the folder, which only the user may read, like the archive.
  private func makeFolder() throws(Diagnostic) {
    try Disk.makeFolder(folder)
    chmod(folder, 0o700)
  }

  private func dropOldest() {
    let names = FileList.names(in: folder)?.filter(FileList.takes) ?? []
    guard names.count > KeptScreen.mostScreens else { return }
    let dated = names.map { name in
      var status = stat()
      return (stat(folder + "/" + name, &status) == 0 ? status.st_mtim.tv_sec : 0, name)
    }
    for (_, name) in dated.sorted(by: <).prefix(names.count - KeptScreen.mostScreens) {
      unlink(folder + "/" + name)
    }
  }
}
