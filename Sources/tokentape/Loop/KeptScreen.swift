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
/// terminal and the day. So it is what would be drawn, and the queries behind it only confirm that.
struct KeptScreen: Sendable {
  private let name: String
  private let folder: String
  private let archive: String
  private let followed: [String]
  private let settings: String?
  private let day: String
  /// What the screen depended on at the start.
  private var atStart = ""

  /// The most followed files; to look at more takes longer than to draw.
  private static let mostFiles = 2_000
  /// The most screens in the folder; those that were kept first go first.
  private static let mostScreens = 32
  /// How long a screen may wait to be confirmed, in milliseconds; then what is known is drawn.
  static let patience: Int64 = 2_000
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
    self.archive = archive
    self.followed = followed
    self.settings = settings
    day = "\(now.day) \(now.offset)"
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
    print.add(day)
    print.add(Environment.workingFolder ?? "")
    for name in KeptScreen.variables { print.add(Environment.variable(name) ?? "") }
    for file in ["/proc/self/exe", archive] + [settings].compactMap(\.self) {
      print.add(file: file)
    }
    // An archive that is open has an empty log.
    for log in [archive + "-wal", archive + "-journal"] where size(ofFile: log) > 0 {
      print.add(file: log)
    }
    let folders = [Bundled.themes].compactMap(\.self) + followed
    return print.add(filesIn: folders, most: KeptScreen.mostFiles) ? print.text : nil
  }

  /// What a screen depends on besides its data and its size.
  private static let variables = [
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "TZ",
    "HOME", "XDG_DATA_HOME",
  ]

  /// The screen and the name of its theme, if it was kept and nothing has changed since.
  var screen: (canvas: Canvas, theme: String)? {
    do throws(Diagnostic) {
      let file = try SourceFile(at: folder + "/" + name)
      let text = String(decoding: file.bytes, as: UTF8.self)
      let parts = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0] == atStart else { return nil }
      return Canvas(keptText: parts[2]).map { ($0, String(parts[1])) }
    } catch {
      return nil
    }
  }

  /// Keeps the screen, unless something that it depends on has changed since the start.
  ///
  /// A disk that takes no more costs only time at the next start.
  func keep(_ canvas: Canvas, theme: String) {
    KeptScreen.queue.async {
      guard dependencies == atStart else { return }
      do throws(Diagnostic) {
        try makeFolder()
        let text = [atStart, theme, canvas.keptText].joined(separator: "\n")
        try Disk.write(Array(text.utf8), to: name, in: folder)
        dropOldest()
      } catch {}
    }
  }

  /// Makes the folder, which only the user may read, like the archive.
  private func makeFolder() throws(Diagnostic) {
    guard access(folder, W_OK) != 0 else { return }
    try Disk.makeFolder(String(folder.dropLast("/tokentape/screens".count)))
    for name in [folder.dropLast("/screens".count), folder[...]] { mkdir(String(name), 0o700) }
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
