import Analytics
import ArgumentParser
import Market
import Readers

/// The option for files of alert rules.
struct RulesOption: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("A file of rules, one per line; # starts a comment.", valueName: "path"),
    completion: .file())
  var files: [String] = []

  /// The valid rules, and the diagnostics of the others.
  func read() -> (rules: [AlertRule], diagnostics: [Diagnostic]) {
    var (rules, diagnostics) = ([AlertRule](), [Diagnostic]())
    for path in files {
      do throws(Diagnostic) {
        let file = try SourceFile(at: path)
        let read = AlertRule.all(in: String(decoding: file.bytes, as: UTF8.self), named: path)
        rules += read.rules
        diagnostics += read.diagnostics
      } catch {
        diagnostics.append(error)
      }
    }
    return (rules, diagnostics)
  }
}
