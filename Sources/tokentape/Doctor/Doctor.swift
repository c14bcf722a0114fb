import Fetching
import Glibc
import Market

/// Looks at everything that the program depends on, one extension per topic.
enum Doctor {
  /// All findings; nothing that is looked at is changed.
  ///
  /// - Parameters:
  ///   - archive: The archive's path; nil for the default.
  ///   - settings: The settings' path; nil for the default.
  /// - Returns: The findings, by topic.
  static func findings(archive: String?, settings: String?) -> [Finding] {
    let read = Result { () throws(Diagnostic) in try SettingsFile.find(settings) }
    let file: SettingsFile? = if case .success(let file) = read { file } else { nil }
    let place = archive ?? ArchivePlace.standard
    let isFetching = file?.sources.contains { $0.isOn } ?? false
    return terminal() + locale()
      + paths(archive: place, settings: settings ?? SettingsFile.standard)
      + self.archive(at: place, isNamed: archive != nil) + sources(file, now: Int64(time(nil)))
      + self.settings(read) + libraries(isFetching: isFetching)
  }
}
