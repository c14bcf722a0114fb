import ArgumentParser
import Market

/// `tokentape doctor`: says what is missing, and how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Check the terminal, paths, archive, sources and settings, and say how to fix what is wrong.",
    discussion: """
      Changes nothing. In a terminal, it also measures how wide characters are drawn. \
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
