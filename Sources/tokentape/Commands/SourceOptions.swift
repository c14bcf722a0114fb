import Analytics
import ArgumentParser
import Market

/// What commands read instead of the samples.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "A file or folder to read instead of the samples; may be given more than once.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  /// Everything that the files say; what is wrong with them goes to standard error.
  func book() -> (book: Book, isWhole: Bool) {
    let gathered = Gathered(paths) { Output.complain($0.diagnostics) }
    return (Book(gathered.snapshots), gathered.unopened.isEmpty)
  }
}
