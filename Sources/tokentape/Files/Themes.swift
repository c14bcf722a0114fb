import Market
import Readers
import Screen

/// The themes that come with the program, and what is wrong in their files.
struct Themes {
  /// The themes, by the names of their files.
  private(set) var themes: [Theme] = []
  /// What is wrong; a mistake costs its line and no more.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the files of a folder, none where there is no folder.
  init(folder: String? = Bundled.themes) {
    for path in FileList([folder].compactMap(\.self)).files where path.hasSuffix(".toml") {
      do {
        let (theme, problems) = readTheme(try SourceFile(at: path))
        themes += [theme].compactMap(\.self)
        diagnostics += problems
      } catch {
        diagnostics.append(error)
      }
    }
  }

  /// The themes, the one that suits a terminal first.
  ///
  /// Terminals that tell their background do so in `COLORFGBG`: foreground and background by
  /// number, of which 7 and 15 are white.
  func suiting(hasManyColors: Bool, colorFGBG: String?) -> [Theme] {
    let background = colorFGBG?.split(separator: ";").last
    let isLight = background == "7" || background == "15"
    let first = !hasManyColors ? "terminal" : isLight ? "light" : "dark"
    return themes.filter { $0.name == first } + themes.filter { $0.name != first }
  }
}
