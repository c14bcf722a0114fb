import Dashboard
import Glibc
import Market
import Readers

/// A person's settings as they were found, and all that is wrong with them.
struct SettingsFile {
  /// Where they lie.
  let path: String
  /// What they say.
  private(set) var settings = Settings()
  /// What is wrong; a mistake costs its entry and no more.
  private(set) var diagnostics: [Diagnostic] = []
  /// The columns of the table of prices.
  private(set) var columns: [PriceColumn] = []

  /// The person's own keys among all others; none where nothing is said of keys.
  private(set) var keymap: Keymap?

  /// Where they lie unless somebody says otherwise: `tokentape/settings.toml` in the folder for a
  /// person's settings, as the XDG Base Directory Specification has it; none without a home.
  static var standard: String? {
    Environment.folder("XDG_CONFIG_HOME", below: ".config").map { $0 + "/tokentape/settings.toml" }
  }

  /// Reads a file of settings.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    self.path = path
    (settings, diagnostics) = readSettings(try SourceFile(at: path))
    checkTheme()
    checkColumns()
    checkFolders()
    checkKeys()
    diagnostics.sort { ($0.origin.line, $0.origin.column) < ($1.origin.line, $1.origin.column) }
  }

  /// Reads the settings that were named, or those at the usual place.
  ///
  /// - Returns: None where there are none at the usual place.
  /// - Throws: Why they can't be read, and what to do.
  static func find(_ path: String?) throws(Diagnostic) -> SettingsFile? {
    if let path { return try SettingsFile(at: path) }
    guard let path = standard, access(path, F_OK) == 0 else { return nil }
    return try SettingsFile(at: path)
  }

  /// The folders that are there, as the system knows them.
  var folders: [String] { settings.folders.map { PathCompletion.expanded($0.text) } }

  /// What concerns the screen.
  var preferences: Preferences {
    var preferences = Preferences()
    preferences.base = settings.base?.text
    preferences.currency = settings.currency
    preferences.theme = settings.theme?.text
    preferences.columns = columns
    preferences.workload = settings.workload?.text
    preferences.workloads = settings.workloads
    preferences.filters = settings.filters
    preferences.keymap = keymap
    return preferences
  }

  /// All that is wrong in one line, for a screen that has no room for more.
  var summary: Diagnostic? {
    guard var first = diagnostics.first else { return nil }
    if diagnostics.count > 1 {
      first.remedy += " (\(diagnostics.count - 1) more: tokentape settings)"
    }
    return first
  }
}

extension SettingsFile {
  /// Keeps what is wrong.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Keeps what keys ask for.
  mutating func use(_ keymap: Keymap) { self.keymap = keymap }

  private mutating func checkTheme() {
    let names = Themes.names
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

  /// A folder that is missing may be on a disk that is not there today: it costs no more than itself.
  private mutating func checkFolders() {
    settings.folders.removeAll { word in
      guard access(PathCompletion.expanded(word.text), F_OK) != 0 else { return false }
      diagnostics.append(
        Diagnostic(
          .warning, at: word.origin, "there is no file or folder '\(word.text)'",
          remedy: "make it, or take it out of the list"))
      return true
    }
  }
}

extension Settings.Word {
  /// What is wrong with the word.
  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: origin, message, remedy: remedy)
  }
}
