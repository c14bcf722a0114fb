import Glibc
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

@Suite struct FileTests {
  @Test func `a folder's files come sorted, without hidden and half-written ones`() throws {
    let scratch = try Scratch()
    scratch.makeFolder("b")
    scratch.makeFolder(".git")
    for name in [
      "c.json", "a.json", "b/z.txt", ".hidden", "d.json.tmp", "e~", ".git/config", "README.md",
    ] {
      try scratch.write("x", to: name)
    }
    let list = FileList([scratch.path + "/"])
    #expect(list.files == ["a.json", "b/z.txt", "c.json"].map { scratch.path + "/" + $0 })
    #expect(list.folders == [scratch.path, scratch.path + "/b"])
    #expect(list.diagnostics.isEmpty)
  }

  @Test func `a link to a parent folder ends, and a file is taken once`() throws {
    let scratch = try Scratch()
    scratch.makeFolder("deep")
    symlink(scratch.path, scratch.path + "/deep/up")
    symlink(scratch.path + "/nowhere", scratch.path + "/dangling")
    try scratch.write("x", to: "deep/a")
    let file = scratch.path + "/deep/a"
    #expect(FileList([scratch.path, file]).files == [file])
  }

  @Test func `what is too many or too deep is skipped, and said to be`() throws {
    let scratch = try Scratch()
    scratch.makeFolder("b")
    for name in ["a", "b/c", "b/d"] { try scratch.write("x", to: name) }
    let two = FileList([scratch.path], most: 2)
    #expect(two.files == ["a", "b/c"].map { scratch.path + "/" + $0 })
    #expect(
      two.diagnostics.map(\.description) == [
        "\(scratch.path)/b/d: error: more than 2 files; this one and those after it are skipped;"
          + " name a smaller folder"
      ])
    let one = FileList([scratch.path], most: 1)
    #expect(one.diagnostics.map(\.origin.file) == [scratch.path + "/b"], "not even entered")
    #expect(FileList([scratch.path], most: 3).diagnostics.isEmpty)

    var deep = "deep"
    for _ in 0..<20 {
      scratch.makeFolder(deep)
      deep += "/n"
    }
    let list = FileList([scratch.path + "/deep"])
    #expect(list.diagnostics.map(\.message) == ["more than 16 folders deep"])
  }

  @Test func `a missing path is reported, and the others are taken`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "a")
    let list = FileList([scratch.path + "/none", scratch.path + "/a"])
    #expect(list.files == [scratch.path + "/a"])
    #expect(
      list.diagnostics.map(\.description) == [
        "\(scratch.path)/none: error: no such file or folder; check how the path is spelled"
      ])
  }

  @Test func `a file is read in full, with its modification time`() throws {
    let scratch = try Scratch()
    let text = String(repeating: "0123456789", count: 30_000)
    try scratch.write(text, to: "a")
    let file = try SourceFile(at: scratch.path + "/a")
    #expect(file.bytes == Array(text.utf8))
    #expect(file.modified != nil)
  }

  @Test func `a file without an end is not opened`() throws {
    let scratch = try Scratch()
    scratch.makeFolder("folder")
    mkfifo(scratch.path + "/pipe", 0o644)
    symlink("loop", scratch.path + "/loop")
    try scratch.write("", to: "huge")
    truncate(scratch.path + "/huge", 300 << 20)
    for (name, message) in [
      ("folder", "a folder, not a file"), ("pipe", "a pipe, not a file"),
      ("loop", "a link that leads to itself"), ("none", "no such file or folder"),
      ("huge", "the file has 300 MB, more than the 96 MB that are read"),
    ] {
      let diagnostic = #expect(throws: Diagnostic.self) {
        try SourceFile(at: scratch.path + "/" + name)
      }
      #expect(diagnostic?.message == message)
    }
    #expect(throws: Diagnostic.self) { try SourceFile(at: "/dev/zero") }
  }
}
