import Glibc
import TestSupport
import Testing

@testable import tokentape

@Suite struct WatchTests {
  @Test func `a change in a folder is reported once, after it settles`() throws {
    let scratch = try Scratch()
    let watch = Watch()
    #expect(watch.follow(folder: scratch.path))
    #expect(watch.timeout(now: 0) == -1, "nothing wakes anybody while nothing changes")
    try scratch.write("1", to: "a.json")
    try scratch.write("2", to: "a.json")
    try scratch.write("3", to: "b.json.tmp")
    rename(scratch.path + "/b.json.tmp", scratch.path + "/b.json")
    try scratch.write("4", to: "c.json")
    unlink(scratch.path + "/c.json")
    try scratch.write("5", to: ".swp")
    watch.gather(now: 1_000)
    #expect(watch.timeout(now: 1_000) == Int32(Watch.patience))
    #expect(watch.settled(now: 1_000 + Watch.patience - 1) == nil)
    #expect(
      watch.settled(now: 1_000 + Watch.patience)
        == Watch.Changes(
          written: [scratch.path + "/a.json", scratch.path + "/b.json"],
          removed: [scratch.path + "/c.json"]))
    #expect(watch.timeout(now: 2_000) == -1)
  }

  @Test func `a watched file is reported when it is replaced, and its neighbours are not`()
    throws
  {
    let scratch = try Scratch()
    try scratch.write("1", to: "prices.json")
    let watch = Watch()
    #expect(watch.follow(file: scratch.path + "/prices.json"))
    try scratch.write("2", to: "other.json")
    try scratch.write("3", to: ".new")
    rename(scratch.path + "/.new", scratch.path + "/prices.json")
    watch.gather(now: 0)
    #expect(
      watch.settled(now: Watch.patience)
        == Watch.Changes(written: [scratch.path + "/prices.json"]))
  }

  @Test func `a new folder triggers another scan`() throws {
    let scratch = try Scratch()
    let watch = Watch()
    #expect(watch.follow(folder: scratch.path))
    scratch.makeFolder("march")
    watch.gather(now: 0)
    #expect(watch.settled(now: Watch.patience) == Watch.Changes(hasOtherFolders: true))
  }
}
