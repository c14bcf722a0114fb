import Readers

/// The forms that the user's settings describe, for whatever reads files.
///
/// Files are read from many places, also ahead on another core, and all of them need the same forms;
/// so the settings are looked up when the first file is read.
enum OwnForms {
  /// The forms in the settings that the command names, else in those at the default path.
  static let all: [OwnForm] = {
    let arguments = CommandLine.arguments
    let named = arguments.firstIndex(of: "--settings").flatMap { place in
      arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
    }
    // A screen must not depend on whose settings are at hand.
    guard let path = named ?? (arguments.contains("screen") ? nil : SettingsFile.standard) else {
      return []
    }
    do {
      return readSettings(try SourceFile(at: path)).settings.forms
    } catch {
      return []
    }
  }()
}
