import Market
import Readers
import Screen

/// The themes that come with the program, and the problems in their files.
struct Themes: Sendable {
  /// The themes, in the order in which `T` cycles through them.
  private(set) var themes: [Theme] = []
  /// The problems; an error loses only its line.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads every theme in a folder; none if there is no folder.
  init(in folder: String? = Bundled.themes) {
    let files = FileList([folder].compactMap(\.self)).files
    for path in files where path.hasSuffix(".toml") { read(path) }
  }

  /// The names of the shipped theme files.
  static var names: [String] {
    (Bundled.themes.flatMap(FileList.names) ?? []).filter { $0.hasSuffix(".toml") }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// Reads one theme in a folder, by its name.
  init(only name: String, in folder: String? = Bundled.themes) {
    if let folder { read(folder + "/\(name).toml") }
  }

  private mutating func read(_ path: String) {
    do throws(Diagnostic) {
      let (theme, problems) = readTheme(try SourceFile(at: path))
      themes += [theme].compactMap(\.self)
      diagnostics += problems
    } catch {
      diagnostics.append(error)
    }
  }

  /// The theme of a light or a dark background.
  static func suiting(isLight: Bool) -> Theme? {
    Themes(only: isLight ? "light" : "dark").themes.first
  }

  /// What stands in the settings for the theme that suits the terminal.
  static let automatic = "auto"

  /// The name of the theme that suits a terminal.
  ///
  /// Some terminals state their background in `COLORFGBG`: foreground and background by number, of
  /// which 7 and 15 are white.
  static func suiting(hasManyColors: Bool, colorFGBG: String?) -> String {
    let background = colorFGBG?.split(separator: ";").last
    let isLight = background == "7" || background == "15"
    return !hasManyColors ? "terminal" : isLight ? "light" : "dark"
  }
}
