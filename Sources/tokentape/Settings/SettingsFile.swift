import Analytics
import Dashboard
import Fetching
import Glibc
import Market
import Prose
import Readers

/// The user's settings as read, and all their problems.
struct SettingsFile {
  /// The file's path.
  let path: String
  /// The settings in it.
  private(set) var settings = Settings()
  /// The problems; an error loses only its entry.
  private(set) var diagnostics: [Diagnostic] = []
  /// The columns of the price table.
  private(set) var columns: [PriceColumn] = []

  /// The pinned pairs.
  private(set) var pinned: [TypedPair] = []
  /// What is fetched, and how; also what is off.
  private(set) var sources: [SourceChoice] = []

  /// The keymap with the user's own keys; nil if the settings have no keys.
  private(set) var keymap: Keymap?

  /// The default path: `tokentape/settings.toml` in the user's configuration folder, per the XDG
  /// Base Directory Specification; nil without a home folder.
  static var standard: String? {
    Environment.folder("XDG_CONFIG_HOME", below: ".config").map { $0 + "/tokentape/settings.toml" }
  }

  /// Reads a settings file.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    self.path = path
    (settings, diagnostics) = readSettings(try SourceFile(at: path))
    checkTheme()
    checkColumns()
    checkPinned()
    checkFolders()
    checkKeys()
    checkSources()
    diagnostics.sort { ($0.origin.line, $0.origin.column) < ($1.origin.line, $1.origin.column) }
  }

  /// Reads the named settings, or those at the default path.
  ///
  /// - Returns: nil if there are none at the default path.
  /// - Throws: Why they can't be read, and what to do.
  static func find(_ path: String?) throws(Diagnostic) -> SettingsFile? {
    if let path { return try SettingsFile(at: path) }
    guard let path = standard, access(path, F_OK) == 0 else { return nil }
    return try SettingsFile(at: path)
  }

  /// The folders that exist, as the system names them.
  var folders: [String] { settings.folders.map { PathCompletion.expanded($0.text) } }

  /// The settings for the screen.
  var preferences: Preferences {
    var preferences = Preferences()
    preferences.base = settings.base?.text
    preferences.currency = settings.currency
    preferences.theme = settings.theme?.text
    preferences.wording = Languages.wording(settings)
    preferences.colors = settings.colors
    preferences.columns = columns
    preferences.pinned = pinned
    preferences.workload = settings.workload?.text
    preferences.workloads = settings.workloads
    preferences.filters = settings.filters
    preferences.feedRules = FeedRules(
      muted: settings.muted.map { Search($0.text) },
      highlighted: settings.highlighted.map { Search($0.text) })
    preferences.searches = settings.searches
    preferences.keymap = keymap
    preferences.announcesAlerts = settings.alertAction.isAny
    preferences.pipes = settings.pipes
    return preferences
  }

  /// All problems in one line, for a screen that has no room for more.
  var summary: Diagnostic? {
    guard var first = diagnostics.first else { return nil }
    if diagnostics.count > 1 {
      first.remedy += " (\(diagnostics.count - 1) more: tokentape settings)"
    }
    return first
  }
}

extension SettingsFile {
  /// Adds a problem.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Sets what is fetched.
  mutating func use(_ sources: [SourceChoice]) { self.sources = sources }

  /// Sets the keymap.
  mutating func use(_ keymap: Keymap) { self.keymap = keymap }

  private mutating func checkTheme() {
    let names = Themes.names
    if settings.theme?.text == Themes.automatic { settings.theme = nil }
    guard let theme = settings.theme, !names.isEmpty, !names.contains(theme.text) else { return }
    diagnostics.append(
      theme.error(
        "no theme is called '\(theme.text)'", suggestion(for: theme.text, among: names)))
    settings.theme = nil
  }

  private mutating func checkColumns() {
    for word in settings.columns {
      if let column = PriceColumn(named: word.text) {
        columns.append(column)
      } else {
        let names = PriceColumn.allCases.map(\.rawValue)
        diagnostics.append(
          word.error(
            "no column is called '\(word.text)'", suggestion(for: word.text, among: names)))
      }
    }
  }

  private mutating func checkPinned() {
    for word in settings.pinned {
      if let pair = TypedPair(word.text) {
        pinned.append(pair)
      } else {
        diagnostics.append(
          word.error(
            "'\(word.text)' is not a pair of models and a day",
            "write a model, its base and the day of their prices, such as r1 o1 2025-01-28"))
      }
    }
  }

  /// A missing folder may be on a disk that is not mounted today, so it loses only itself.
  private mutating func checkFolders() {
    settings.folders.removeAll { word in
      guard access(PathCompletion.expanded(word.text), F_OK) != 0 else { return false }
      diagnostics.append(
        Diagnostic(
          .warning, at: word.origin, "there is no file or folder '\(word.text)'",
          remedy: "create it, or remove it from the list"))
      return true
    }
  }
}

extension Settings.Word {
  /// An error in a word of the settings.
  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: origin, message, remedy: remedy)
  }
}
