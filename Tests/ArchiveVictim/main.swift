import Analytics
import Archive
import Glibc
import Market
import TestSupport

// A process of its own for what a test can't do to itself.
//
//     ArchiveVictim load PATH     writes the made-up dumps that are not there yet, to be killed at it
//     ArchiveVictim look PATH     as nobody, whom permissions bind, says what it sees
let arguments = CommandLine.arguments
let path = arguments[2]
do throws(Diagnostic) {
  if arguments[1] == "load" {
    let archive = try ArchiveFile(at: path)
    for number in 0..<MadeUpDump.count { try MadeUpDump(number).load(into: archive) }
  } else {
    if geteuid() == 0 { setuid(65_534) }
    let archive = try ArchiveFile(at: path)
    for note in archive.notes { print(note) }
    print(try archive.feed(FeedQuery(asOf: .endOfTime, limit: 1)).stories, "stories")
    try archive.keep(.base(Listing(provider: "openai", model: "o1")))
    print("written")
  }
} catch {
  print(error)
}
