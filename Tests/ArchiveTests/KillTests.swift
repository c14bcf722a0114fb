import Analytics
import Archive
import Glibc
import Market
import TestSupport
import Testing

/// A loader that is killed leaves whole snapshots behind, and loading again completes them.
struct KillTests {
  @Test("a loader is killed a hundred times, at any moment")
  func killed() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    let calm = folder.path + "/calm.sqlite"
    let start = ContinuousClock.now
    #expect(try Victim("load", calm).text() == "")
    // A slow machine must get past the first snapshot, too.
    let most = max(60, Int((ContinuousClock.now - start) / .milliseconds(4)))
    var random = Seeded(20_250_128)
    var whole = 0
    for _ in 0..<100 {
      try Victim("load", path).kill(afterMilliseconds: Int.random(in: 5...most, using: &random))
      guard access(path, F_OK) == 0 else { continue }
      let archive = try ArchiveFile(at: path)
      #expect(archive.notes == [])
      try archive.expectSound()
      let history = try archive.history()
      for row in history { #expect(row.counts.stories == 15 && row.hash != nil) }
      #expect(history.count >= whole, "a snapshot that was whole is gone")
      whole = history.count
    }
    #expect(whole > 0, "nothing was ever written before the end")
    #expect(try Victim("load", path).text() == "")
    let (archive, expected) = (try ArchiveFile(at: path), try ArchiveFile(at: calm))
    #expect(try archive.history().map(\.path) == expected.history().map(\.path))
    #expect(try Set(archive.threads()) == Set(expected.threads()))
    try archive.expectSound()
  }
}
