import Foundation
import Market
import TestSupport
import Testing

@testable import Readers

struct MembersTests {
  private static let files = [
    ("export/a.json", #"[{"title": "Half price", "date": "2025-03-03", "text": "one"}]"#),
    ("export/photo.jpg", "\u{FF}\u{D8}"),
    ("export/b.csv", "id,title,author,date\n1,Full price,ida,2025-03-04\n"),
    ("export/c.json", #"{"a": "#),
  ]

  /// The same files packed by a program of the system.
  private func packed(_ command: String) throws -> [UInt8] {
    let folder = try Scratch()
    for (name, text) in Self.files {
      let url = URL(fileURLWithPath: folder.path + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "cd '\(folder.path)' && \(command)"]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/packed")))
  }

  private static let names = Self.files.map(\.0).joined(separator: " ")

  @Test(
    "the members of a packed file are read as files",
    arguments: [
      "tar cf packed \(names)", "tar czf packed \(names)", "tar cjf packed \(names)",
      "tar cJf packed \(names)", "python3 -m zipfile -c packed \(names)",
      "python3 -c \"import zipfile,sys; z = zipfile.ZipFile('packed', 'w', zipfile.ZIP_DEFLATED); "
        + "[z.write(n) for n in sys.argv[1:]]; z.close()\" \(names)",
      "python3 -c \"import zipfile,sys; z = zipfile.ZipFile(open('/dev/stdout', 'wb'), 'w', zipfile.ZIP_DEFLATED); "
        + "[z.write(n) for n in sys.argv[1:]]; z.close()\" \(names) | cat > packed",
    ])
  func members(command: String) throws {
    let bytes = try packed(command)
    for size in [bytes.count, 700, 33] {
      var batches: [Snapshot] = []
      var place = 0
      read(named: "export.zip") {
        guard place < bytes.count else { return nil }
        defer { place += size }
        return Array(bytes[place..<min(bytes.count, place + size)])
      } deliver: {
        batches.append($0)
      }
      #expect(batches.flatMap(\.threads).map(\.story.title) == ["Half price", "Full price"])
      #expect(batches.reduce(0) { $0 + $1.bytes } == bytes.count)
      let problems = batches.flatMap(\.diagnostics).filter { $0.severity == .error }
      #expect(problems.count == 1 && problems[0].message.contains("c.json': "))
      let notes = batches.flatMap(\.diagnostics).filter { !$0.isProblem }.map(\.message)
      #expect(notes.contains("members of other kinds were passed over: 1 'jpg'"))
    }
    let whole = read(SourceFile(name: "export.zip", bytes: bytes))
    #expect(whole.threads.count == 2)
  }

  @Test("one file packed with bzip2 or xz is read as it is", arguments: ["bzip2", "xz"])
  func single(program: String) throws {
    let bytes = try packed("\(program) -c export/b.csv > packed")
    let snapshot = read(SourceFile(name: "b.csv.\(program)", bytes: bytes))
    #expect(snapshot.threads.map(\.story.title) == ["Full price"])
    let cut = read(SourceFile(name: "x", bytes: Array(bytes.dropLast(9))))
    #expect(cut.diagnostics.contains { $0.severity == .error })
  }

  @Test("members behind one that can't be passed are not dropped without a word")
  func lost() throws {
    var bytes = try packed("python3 -m zipfile -c packed \(Self.names)")
    let heads = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 0x03, 0x04]) }
    bytes[heads[1]] = 0
    let snapshot = read(SourceFile(name: "export.zip", bytes: bytes))
    #expect(snapshot.threads.map(\.story.title) == ["Half price"])
    #expect(
      snapshot.diagnostics.map(\.message).contains("what stands behind member 1 can't be found"))
  }

  @Test("a packed file of nothing but folders says that there is nothing in it")
  func folders() throws {
    let bytes = try packed("mkdir a a/b && python3 -m zipfile -c packed a")
    let snapshot = read(SourceFile(name: "export.zip", bytes: bytes))
    #expect(snapshot.diagnostics.map(\.message) == ["there is nothing in it that can be read"])
  }

  @Test("no packed file traps or hangs, however it is damaged")
  func damaged() throws {
    var random = Seeded(8)
    for command in ["python3 -m zipfile -c packed \(Self.names)", "tar cf packed \(Self.names)"] {
      let bytes = try packed(command)
      for _ in 0..<200 {
        var damaged = Array(bytes[..<Int.random(in: 4...bytes.count, using: &random)])
        for _ in 0..<4 {
          damaged[Int.random(in: 4..<damaged.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        _ = read(SourceFile(name: "x", bytes: damaged))
      }
    }
  }
}
