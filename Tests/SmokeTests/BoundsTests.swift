import TestSupport
import Testing

/// The cost of files made to be expensive: memory is bounded, and time grows linearly.
@Suite(
  .enabled(
    if: Program.isBuilt && Program.finds("python3"),
    "the program is not built, or python3 is not installed"))
struct BoundsTests {
  /// A kind of file that was expensive at some size once.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    /// The file's text with so many parts.
    let text: @Sendable (Int) -> String
    /// How many parts make some megabytes.
    let parts: Int
    /// The memory limit as a multiple of the file's size; files of nothing but values take the
    /// most.
    let mostTimes: Int
  }

  static let kinds = [
    Kind(
      testDescription: "an object with very many unknown keys", name: "a.json",
      text: { "{\"tokentape\": 1" + (0..<$0).map { ", \"k\($0)\": 0" }.joined() + "}" },
      parts: 100_000, mostTimes: 24),
    Kind(
      testDescription: "an object of no known format with very many keys", name: "a.json",
      text: { "{" + (0..<$0).map { "\"k\($0)\": 0" }.joined(separator: ",") + "}" },
      parts: 100_000, mostTimes: 24),
    Kind(
      testDescription: "very many small values", name: "a.json",
      text: { "{\"data\": [1" + String(repeating: ",1", count: $0) + "]}" }, parts: 2_000_000,
      mostTimes: 20),
    Kind(
      testDescription: "items of a feed with next to nothing in them", name: "a.xml",
      text: {
        "<rss><channel><title>t</title>" + String(repeating: "<item/>", count: $0)
          + "</channel></rss>"
      }, parts: 100_000, mostTimes: 100),
    Kind(
      testDescription: "a page on one line", name: "a.html",
      text: { "<html><body>" + String(repeating: "<p>said nobody. </p>", count: $0) },
      parts: 100_000, mostTimes: 8),
    Kind(
      testDescription: "a text without a line break", name: "a.txt",
      text: { String(repeating: "said nobody. ", count: $0) }, parts: 150_000, mostTimes: 8),
    Kind(
      testDescription: "a mailbox", name: "a.mbox",
      text: {
        String(
          repeating: "From a@b.example Mon Jan 1 00:00:00 2025\nSubject: x\n\nSaid nobody.\n\n",
          count: $0)
      }, parts: 30_000, mostTimes: 8),
    Kind(
      testDescription: "a title of megabytes", name: "a.json",
      text: {
        "{\"tokentape\": 1, \"source\": \"me\", \"stories\": [{\"title\": \""
          + String(repeating: "said nobody. ", count: $0) + "\"}]}"
      }, parts: 150_000, mostTimes: 8),
  ]

  /// Small allocations that are never returned; what is built for tests makes more of them.
  private static let kept = Program.isRelease ? 32 << 20 : 64 << 20

  /// What grows with the square takes sixteen times as long for four times the file; what grows
  /// linearly takes four, and half as much again on a machine that is busy with something else.
  @Test(
    "four times the file takes bounded memory, and at most eight times the time", arguments: kinds)
  func grows(kind: Kind) throws {
    let scratch = try Scratch()
    func run(_ parts: Int) throws -> (bytes: Int, cost: Cost) {
      let text = kind.text(parts)
      try scratch.write(text, to: kind.name)
      return (text.utf8.count, try Program.cost(["check", scratch.path + "/" + kind.name]))
    }
    // What the program takes before it reads anything differs from build to build.
    let none = try run(1)
    // A program that is built for tests is some forty times as slow.
    let parts = Program.isRelease ? kind.parts : kind.parts / 4
    let small = try run(parts / 2)
    let large = try run(2 * parts)
    #expect(large.cost.status < 2)
    let taken = large.cost.peakBytes - none.cost.peakBytes
    #expect(taken < BoundsTests.kept + kind.mostTimes * large.bytes)
    // Startup, and work too short to measure, are not counted.
    #expect(large.cost.seconds < 8 * small.cost.seconds + 0.25)
  }

  @Test("a million listings stop with a message, within 400 MB")
  func listings() throws {
    let scratch = try Scratch()
    try scratch.write("id,input\n" + String(repeating: "a/b,1\n", count: 1_000_000), to: "a.csv")
    let cost = try Program.cost(["check", scratch.path + "/a.csv"])
    #expect(cost.status == 1)
    #expect(cost.peakBytes < 400 << 20)
    #expect(
      cost.output.contains(
        "a.csv: error: the file has more than 200000 listings; split it; the rest was not read"))
  }
}

/// The cost of a run of the program.
struct Cost {
  let output: String
  let status: Int32
  let seconds: Double
  let peakBytes: Int
}

extension Program {
  /// Runs the program and measures its CPU time and memory.
  ///
  /// A small process in between starts it: a child that the tests start themselves would be charged
  /// with their memory.
  static func cost(_ arguments: [String]) throws -> Cost {
    let script = """
      import resource, subprocess, sys
      run = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
      use = resource.getrusage(resource.RUSAGE_CHILDREN)
      print(run.returncode, use.ru_utime + use.ru_stime, use.ru_maxrss * 1024, flush=True)
      sys.stdout.buffer.write(run.stdout)
      """
    let result = try run(command: ["python3", "-c", script, path] + arguments)
    let lines = result.output.split(separator: "\n", maxSplits: 1)
    let figures = (lines.first ?? "").split(separator: " ")
    try #require(figures.count == 3, "\(result.errors)")
    return Cost(
      output: lines.count > 1 ? String(lines[1]) : "",
      status: try #require(Int32(figures[0])), seconds: try #require(Double(figures[1])),
      peakBytes: try #require(Int(figures[2])))
  }
}
