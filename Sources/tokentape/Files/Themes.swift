import Market
import Readers
import Screen

/// The themes that come with the program, and what is wrong in their files.
struct Themes {
  /// The themes, the one to begin with first.
  private(set) var themes: [Theme] = []
  /// What is wrong; a mistake costs its line and no more.
  private(set) var diagnostics: [Diagnostic] = []

  /// The theme that the dashboard begins with.
  private static let first = "dark"

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
    if let place = themes.firstIndex(where: { $0.name == Themes.first }) {
      themes.insert(themes.remove(at: place), at: 0)
    }
  }
}
