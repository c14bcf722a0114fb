import TestSupport
import Testing

/// What people come for is on the first screen of the samples, whatever its size.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct FirstScreenTests {
  private func screen(_ size: String, _ keys: String = "") throws -> String {
    try Program.run(
      command: ["env", "-C", Project.root, Program.path]
        + ["screen", "--size", size, "--at", "2026-11-22", "--keys", keys, "samples"]
    ).output
  }

  @Test(
    "R1 against o1, then and now, without a key",
    arguments: [
      ("80x24", "R1/o1  Jan–May 2025  in 3.67 % cached 1.87 % out 3.65 %  last 1.9/0.4/0.7 %"),
      ("120x36", "R1 / o1  20 Jan – 27 May 2025  in 3.67 %  cached 1.87 %  out 3.65 %"),
      ("200x60", "R1 / o1                       in  last 1.87 %"),
    ])
  func pinned(size: String, line: String) throws {
    #expect(try screen(size).contains(line))
  }

  @Test("R1 is found by its name, and H says who sells it")
  func named() throws {
    #expect(try screen("120x36", "z / r 1").contains("r1 = deepseek-r1"))
    #expect(try screen("120x36", "z / r 1 enter H").contains("4 listings sell it"))
  }
}
