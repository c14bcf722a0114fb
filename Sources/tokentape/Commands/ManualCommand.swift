import ArgumentParser
import Fetching
import Market

/// `tokentape manual`: writes the manual pages, for those who build packages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual pages into a folder.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
  var folder: String

  mutating func run() throws {
    do throws(Diagnostic) {
      try Disk.makeFolder(folder)
      for page in Manual.pages {
        try Disk.write(Array(page.source.utf8), to: page.file, in: folder)
      }
    } catch {
      throw Output.end(with: error)
    }
  }
}
