import TestSupport
import Testing

/// Shells complete models, benchmarks, themes, keys and sources from what is loaded.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct CompletionTests {
  private let home: Scratch

  init() throws { home = try Scratch() }

  /// What the shells' scripts ask of the program.
  private func completions(
    _ command: [String], of argument: String, _ words: [String], shell: String = "fish"
  ) throws -> [String] {
    let line = ["tokentape"] + command + words
    let last = words.last ?? ""
    let result = try Program.run(
      command: [
        "env", "-C", Project.root, "HOME=" + home.path, "SAP_SHELL=" + shell, Program.path,
        "---completion",
      ] + command + ["--", argument, "\(line.count - 1)", "\(last.utf8.count)"] + line)
    #expect(result.status == 0 && result.errors == "", "\(result)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func `models, from the samples, from files, from an archive`() throws {
    let samples = try completions(["prices"], of: "--against", ["--against", "openai/o"])
    #expect(samples.contains("openai/o1") && samples.allSatisfy { $0.hasPrefix("openai/o") })
    #expect(try completions(["prices"], of: "positional@0", ["o1-p"]).contains("o1-pro"))
    try home.write(prices(of: "opal"), to: "prices.json")
    let file = ["--from", home.path + "/prices.json", "--hosts"]
    #expect(try completions(["prices"], of: "--hosts", file + ["no"]) == ["northwind/opal"])
    let archive = home.path + "/archive.sqlite"
    try #require(
      try Program.run(["load", "--archive", archive, home.path + "/prices.json"]).status <= 1)
    let kept = ["--archive", archive, "--against"]
    #expect(try completions(["prices"], of: "--against", kept + ["o"]) == ["opal"])
  }

  @Test func `benchmarks, reports, themes, keys, sources, columns and workloads`() throws {
    #expect(
      try completions(["quality"], of: "--benchmark", ["--benchmark", "AIME"]) == ["AIME 2024"])
    #expect(
      try completions(["quality"], of: "--benchmark", ["--benchmark", "AIME"], shell: "bash")
        == ["AIME\\ 2024"])
    #expect(
      try completions(["margin"], of: "positional@0", ["deep"]).contains("deepseek-2025-02-27"))
    #expect(
      try completions(["screen"], of: "--theme", ["--theme", "c"]) == ["colorblind", "contrast"])
    #expect(try completions(["screen"], of: "--keys", ["--keys", "pg"]) == ["pgdn", "pgup"])
    #expect(try completions(["sources", "enable"], of: "positional@0", ["lite"]) == ["litellm"])
    #expect(try completions(["prices"], of: "--sort", ["--sort", "ble"]) == ["blend"])
    #expect(try completions(["quality"], of: "--sort", ["--sort", "p"]) == ["place"])
    #expect(try completions(["prices"], of: "--workload", ["--workload", "ag"]) == ["agent"])
  }

  @Test func `words of a filter, and the values of a field`() throws {
    let option = ["--where"]
    #expect(try completions(["prices"], of: "--where", option + ["prov"]) == ["provider:"])
    #expect(
      try completions(["prices"], of: "--where", option + ["'out<3 !status:su"])
        == ["out<3 !status:suspect"])
  }

  @Test func `what can't be read completes nothing, and says nothing`() throws {
    try home.write("{ \"broken", to: "broken.json")
    try home.write("no archive", to: "archive.sqlite")
    try home.write("base = o1", to: "settings.toml")
    for words in [
      ["--from", home.path + "/broken.json"], ["--from", home.path + "/none"],
      ["--archive", home.path], ["--archive", "/dev/null"],
    ] {
      #expect(try completions(["prices"], of: "--against", words + ["--against", "zzz"]).isEmpty)
    }
    let settings = ["--settings", home.path + "/settings.toml", "--workload", "ag"]
    #expect(try completions(["prices"], of: "--workload", settings) == ["agent"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell takes its script`(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell])
    #expect(script.status == 0 && script.output.contains("---completion"))
    guard Program.finds(shell) else { return }
    try home.write(script.output, to: "script")
    let check = try Program.run(command: [shell, "-n", home.path + "/script"])
    #expect(check.status == 0 && check.errors == "", "\(check.errors)")
  }

  @Test func `bash completes a model's id`() throws {
    let script = try Program.run(["--generate-completion-script", "bash"]).output
    let line = "tokentape prices --against deepseek/deepseek-r"
    try home.write(
      """
      \(script)
      tokentape() { '\(Program.path)' "$@"; }
      COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(\(line)); COMP_CWORD=3
      _tokentape tokentape "${COMP_WORDS[3]}" "${COMP_WORDS[2]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """, to: "try")
    let result = try Program.run(
      command: ["env", "-C", Project.root, "HOME=" + home.path, "bash", home.path + "/try"])
    #expect(result.output == "deepseek/deepseek-reasoner\n", "\(result)")
  }
}
