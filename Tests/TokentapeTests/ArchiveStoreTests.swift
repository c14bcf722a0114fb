import Archive
import Dispatch
import Glibc
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

/// Each file is stored once, whoever loads it, even if it changes meanwhile.
@Suite struct ArchiveStoreTests {
  let folder: Scratch
  let path: String

  init() throws {
    folder = try Scratch()
    path = folder.path + "/archive.sqlite"
  }

  /// A price list in our own format; numbers with the same number of digits give the same size.
  private func list(_ number: Int) -> String {
    """
    {"tokentape": 1, "source": "s", "currency": "USD", "listings": [
      {"provider": "p", "model": "m", "perMillion": {"input": \(number), "output": 90},
        "observed": "2026-01-02"}]}
    """
  }

  @Test("the hash is of the bytes that were read, even if the file is replaced")
  func hash() throws {
    try folder.write("one", to: "a")
    let file = try HashedFile(at: folder.path + "/a")
    try folder.write("two", to: "b")
    rename(folder.path + "/b", folder.path + "/a")
    #expect(file.hash == nil, "not all is read")
    #expect(try file.next() == Array("one".utf8))
    #expect(try file.next() == nil)
    #expect(file.hash == ContentHash(of: Array("one".utf8)))
    let ahead = try HashedFile(at: folder.path + "/a")
    #expect(try ahead.hashAhead() == ContentHash(of: Array("two".utf8)))
    try folder.write("TWO", to: "a")
    #expect(try ahead.next() == Array("two".utf8), "it is not read twice")
    #expect(try ahead.next() == nil)
    #expect(ahead.hash == ContentHash(of: Array("two".utf8)))
  }

  @Test("files of equal size are told apart, and recognised when they return")
  func sameSize() throws {
    let store = ArchiveStore(archive: try ArchiveFile(at: path))
    for (number, expected) in [(1, Taken.kept), (2, .kept), (1, .known), (2, .known)] {
      try folder.write(list(number), to: "\(number)")
      let taken = try store.load(folder.path + "/\(number)") { _ in true }
      #expect(taken == expected)
    }
    #expect(try store.archive.history().count == 2)
  }

  @Test("a file that is too large is rejected by its size, and noted once")
  func tooLarge() throws {
    try folder.write("no list", to: "sparse")
    truncate(folder.path + "/sparse", 10 << 30)
    let store = ArchiveStore(archive: try ArchiveFile(at: path))
    for _ in 0..<3 {
      var said: [String] = []
      #expect(
        try store.load(folder.path + "/sparse") { batch in
          said += batch.diagnostics.map(\.message)
          return true
        } == .kept)
      #expect(said == ["the file has 10240 MB, more than the 96 MB that are read"])
    }
    let rows = try store.archive.history()
    #expect(rows.map(\.hash) == [nil], "what was not read is known by nothing")
  }

  @Test("a path that does not exist leaves nothing behind")
  func missing() throws {
    let store = ArchiveStore(archive: try ArchiveFile(at: path))
    store.refuse(.failure(ENOENT, at: folder.path + "/none"))
    #expect(try store.archive.history().isEmpty)
    store.refuse(.failure(EACCES, at: folder.path + "/locked"))
    #expect(try store.archive.history().map(\.path) == [folder.path + "/locked"])
  }

  @Test("two concurrent loaders store each file once, even through a link")
  func twoLoaders() throws {
    try ArchiveFile(at: path).write(Snapshot(file: "begun"))
    symlink(path, folder.path + "/link")
    for number in 1...60 { try folder.write(list(number), to: "\(number)") }
    let files = (1...60).map { folder.path + "/\($0)" }
    let places = [path, folder.path + "/link"]
    DispatchQueue.concurrentPerform(iterations: 4) { loader in
      let place = places[loader % 2]
      do {
        let store = ArchiveStore(archive: try ArchiveFile(at: place))
        for file in loader < 2 ? files : files.reversed() {
          while try store.load(file, telling: { _ in true }) == .waits {}
        }
      } catch {
        Issue.record(error)
      }
    }
    let archive = try ArchiveFile(at: path)
    let read = try archive.history().map(\.path)
    #expect(Set(read) == Set(files + ["begun"]))
    #expect(read.count == 61)
    #expect(try archive.history().allSatisfy { !$0.isOutdated })
  }

  @Test("a file that comes during a load waits, is named, and is read afterwards")
  func waiting() throws {
    let other = try ArchiveFile(at: path)
    let writer = try other.writer(for: SnapshotSource(path: "long", read: Moment(seconds: 0)))
    for number in 1...3 { try folder.write(list(number), to: "\(number)") }
    let files = (1...3).map { folder.path + "/\($0)" }
    let loader = Loader(ArchiveStore(archive: try ArchiveFile(at: path)), wake: {})
    loader.load(files)
    var said: [String] = []
    while said.isEmpty {
      for case .waits(let diagnostic) in loader.take().outcomes {
        said.append(diagnostic.description)
      }
      usleep(1_000)
    }
    #expect(
      said == [
        "\(files[0]): warning: waits with 2 more: another tokentape is loading into the archive; "
          + "reading starts when that has finished"
      ])
    try writer.finish(hash: nil)
    while loader.isReading { usleep(1_000) }
    let landed = loader.take().outcomes.compactMap {
      if case .landed(let arrival) = $0 { arrival.file } else { nil }
    }
    #expect(landed == files)
    #expect(try other.history().map(\.path) == ["long"] + files)
  }

  @Test("waiting for another loader can be stopped")
  func stopped() throws {
    let other = try ArchiveFile(at: path)
    let writer = try other.writer(for: SnapshotSource(path: "long", read: Moment(seconds: 0)))
    try folder.write(list(1), to: "a")
    let loader = Loader(ArchiveStore(archive: try ArchiveFile(at: path)), wake: {})
    loader.load([folder.path + "/a"])
    while loader.take().outcomes.isEmpty { usleep(1_000) }
    #expect(loader.stop() == [folder.path + "/a"])
    while loader.isReading { usleep(1_000) }
    #expect(try other.history().isEmpty)
    writer.abandon()
  }
}

extension ArchiveFile {
  fileprivate func write(_ snapshot: Snapshot) throws {
    try writer(for: SnapshotSource(path: snapshot.file, read: Moment(seconds: 0))).finish(snapshot)
  }
}
