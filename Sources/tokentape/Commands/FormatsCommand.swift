import ArgumentParser
import Readers

/// `tokentape formats`: lists the formats, and what each is recognised by.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats that can be read, and what each is recognised by.")

  mutating func run() throws {
    var table = TextTable([.left, .left])
    for format in Format.all {
      table.add([format.name, format.recognisedBy])
      if let leftOut = format.leavesOut { table.add(["", "left out: \(leftOut)"]) }
    }
    Output.print(table.text)
  }
}
