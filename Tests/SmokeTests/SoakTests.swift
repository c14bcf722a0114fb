import Glibc
import TestSupport
import Testing

/// A short form of `make soak`.
@Suite(.enabled(if: Program.isBuilt && Program.finds("python3"), "tokentape or Python is missing"))
struct SoakTests {
  @Test func `loaders, dashboards and kills leave what a clean load leaves`() throws {
    let soak = try Program.run(
      command: ["python3", Project.root + "/Tests/Soak/soak.py", Program.path, "4", "1"])
    #expect(soak.status == 0, "\(soak.output)\(soak.errors)")
  }

  @Test func `any keys, cut anywhere, leave the program alive and the terminal as it was`() throws {
    let keys = try Program.run(
      command: [
        "python3", Project.root + "/Tests/Soak/keys.py", Program.path, "1200", "7",
        "--archive=:memory:", Project.root + "/samples",
      ])
    #expect(keys.status == 0, "\(keys.output)\(keys.errors)")
  }

  @Test func `names in any encoding are read, and shown safely`() throws {
    let folder = try Scratch()
    let script = #"""
      import os, sys
      folder = sys.argv[1].encode()
      names = [b"\xb4\xfa\xb8\xd5.json", b"caf\xe9.json", "é.json".encode(), "e\u0301.json".encode(),
          "測試.json".encode(), b"\xf4\x8f\xba\x80.json"]
      names += [b"c" + bytes([byte]) + b".json" for byte in range(1, 32)] + [b"\x7f.json", "\u0085\u202e.json".encode()]
      for number, name in enumerate(names):
          with open(folder + b"/" + name, "w") as file:
              file.write('{"tokentape": 1, "wrong": 1, "listings": [{"id": "p/m%d", "perMillion": {"input": "1"}}]}' % number)
      print(len(names))
      """#
    try folder.write(script, to: "names.py")
    folder.makeFolder("in")
    let names = try Program.run(
      command: ["python3", folder.path + "/names.py", folder.path + "/in"])
    let count = names.output.split(separator: "\n").first.map(String.init) ?? "none"
    let archive = ["--archive", folder.path + "/archive.sqlite"]
    let loaded = try Program.run(["load", folder.path + "/in", "--json"] + archive)
    #expect(loaded.output.contains("\"files\":\(count),\"known\":0"), "\(loaded) \(names)")
    let isSafe = loaded.errors.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) && $0 != "\u{202E}"
    }
    #expect(isSafe)
    #expect(loaded.errors.contains(#"in/caf\xE9.json:1:"#), "\(loaded.errors.prefix(900))")
    #expect(loaded.errors.contains(#"in/\xB4\xFA\xB8\xD5.json:1:"#))
    let again = try Program.run(["load", folder.path + "/in", "--json"] + archive)
    #expect(again.output.contains("\"files\":\(count),\"known\":\(count)"))
  }
}
