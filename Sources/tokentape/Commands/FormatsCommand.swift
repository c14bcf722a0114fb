import ArgumentParser
import Readers

/// `tokentape formats`: lists the formats, and what each is recognised by.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that can be read, and what each is recognised by.",
    discussion: howRecognised)

  /// How files are recognised and read.
  static let howRecognised = """
    A file is recognised by its content, never by its name. The formats are tried in this order, \
    the most specific first. Files packed as .gz, .zst, .bz2 and .xz are unpacked as they are read, \
    and so is what is in a .zip or .tar. Only a line that can't be read is lost, and reported as \
    file:line:column: error: what is wrong; what to do. [[format]] in the settings describes a form \
    of your own.
    """

  mutating func run() throws {
    var table = TextTable([.left, .left])
    for format in Format.all {
      table.add([format.name, format.recognisedBy])
      if let leftOut = format.leavesOut { table.add(["", "left out: \(leftOut)"]) }
    }
    Output.print(table.text)
  }
}
