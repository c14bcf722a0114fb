import ArgumentParser
import Fetching
import Glibc
import Market

/// `tokentape doctor`: says what is missing, and how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at the terminal, paths, archive, sources and settings; say how to mend them.",
    discussion: """
      Changes nothing and needs no terminal; in one, it also asks how wide that writes characters. \
      Exits with 0 if nothing is wrong, 1 if something is, 2 if it could not run; notes are not \
      wrong.
      """)

  @OptionGroup var archive: ArchiveOption

  @OptionGroup var settings: SettingsOption

  @Flag(help: "Print JSON.")
  var json = false

  mutating func run() throws {
    let findings = Doctor.findings(archive: archive.path, settings: settings.path)
    let wrong = findings.count { $0.state == .wrong }
    if json {
      Output.print([
        "version": .text(Tokentape.version), "isWell": .flag(wrong == 0),
        "findings": .list(findings.map(\.json)),
      ])
    } else {
      let verdict =
        wrong == 0 ? "nothing is wrong" : "\(wrong) \(wrong == 1 ? "thing is" : "things are") wrong"
      Output.print("tokentape \(Tokentape.version)\n" + Finding.text(findings) + "\n\(verdict)\n")
    }
    if wrong > 0 { throw Outcome.problems.exitCode }
  }
}

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
