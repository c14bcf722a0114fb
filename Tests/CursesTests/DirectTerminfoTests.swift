import CNcurses
import Foundation
import Screen
import TestSupport
import Testing

@testable import Curses

/// An entry of terminfo with direct colours, as the system's own tools read it.
struct DirectTerminfoTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  /// The compiled entry of a terminal; nil if this machine lacks it.
  private func entry(of name: String) -> [UInt8]? {
    ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].lazy
      .compactMap { FileManager.default.contents(atPath: "\($0)/\(name.prefix(1))/\(name)") }
      .first.map { Array($0) }
  }

  /// The capabilities that infocmp prints for an entry below a folder, one a line.
  private func capabilities(_ name: String, in folder: String?) throws -> Set<String> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["infocmp", "-x", "-1"] + (folder.map { ["-A", $0] } ?? []) + [name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Set(printed.split(separator: "\n").map(String.init).filter { $0.hasPrefix("\t") })
  }

  @Test(
    "it differs from the user's in its colours, and in nothing else",
    arguments: ["xterm-256color", "xterm", "tmux-256color", "screen-256color"])
  func derived(name: String) throws {
    guard let usual = entry(of: name) else { return }
    let direct = try #require(DirectTerminfo.derived(from: usual))
    folder.makeFolder(String(name.prefix(1)))
    let path = "\(folder.path)/\(name.prefix(1))/\(name)"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(direct)))
    let before = try capabilities(name, in: nil)
    let after = try capabilities(name, in: folder.path)
    let added = after.subtracting(before)
    #expect(added.contains("\tRGB,") && added.contains("\tcolors#0x1000000,"))
    let places = ["colors#", "pairs#", "setaf=", "setab=", "initc=", "RGB", "ccc"]
    for line in before.symmetricDifference(after) {
      #expect(places.contains { line.hasPrefix("\t" + $0) }, "\(line)")
    }
  }

  @Test("what is no entry, is cut short, or can't set colours is left alone")
  func refused() throws {
    #expect(DirectTerminfo.derived(from: []) == nil)
    #expect(DirectTerminfo.derived(from: Array("no entry at all".utf8)) == nil)
    if let mono = entry(of: "vt100") { #expect(DirectTerminfo.derived(from: mono) == nil) }
    let usual = entry(of: "xterm-256color") ?? []
    for count in stride(from: 0, to: usual.count, by: 7) {
      // Without its last part an entry may still be one; what matters is that none traps.
      _ = DirectTerminfo.derived(from: Array(usual.prefix(count)))
    }
  }

  @Test("no changed byte makes it trap")
  func changed() {
    guard let usual = entry(of: "xterm-256color") else { return }
    var random = Seeded(7)
    for _ in 0..<2_000 {
      var bytes = usual
      for _ in 0..<3 {
        let place = Int.random(in: 0..<min(bytes.count, 200), using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      _ = DirectTerminfo.derived(from: bytes)
    }
  }
}
