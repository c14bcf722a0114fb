import Glibc
import TestSupport
import Testing

/// The program built along with the tests, or that at `TOKENTAPE`, which is a release.
enum Program {
  /// Whether it is as quick as a user's; what is built for tests is slower, and not alone.
  static let isRelease = getenv("TOKENTAPE") != nil

  static let path: String = {
    if let release = getenv("TOKENTAPE") { return String(cString: release) }
    var buffer = [CChar](repeating: 0, count: 4_096)
    readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let tests = String(
      decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = tests.lastIndex(of: "/").map { String(tests[..<$0]) } ?? "."
    return folder + "/tokentape"
  }()

  /// Whether the program is built.
  static var isBuilt: Bool { access(path, X_OK) == 0 }

  /// Whether a program is installed.
  static func finds(_ name: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").contains { access($0 + "/" + name, X_OK) == 0 }
  }

  /// Starts a program with the given standard input, output and error.
  static func start(
    _ arguments: [String], environment: [String], in session: Bool,
    opening actions: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    actions(&files)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The tests' own threads may have blocked or ignored signals.
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    // 0x80 is POSIX_SPAWN_SETSID, which Swift does not import.
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (session ? 0x80 : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child = pid_t()
    let error = posix_spawnp(&child, arguments[0], &files, &attributes, words, variables)
    try #require(error == 0, "\(arguments[0]) does not start: \(String(cString: strerror(error)))")
    return child
  }

  /// A program's output, and how it ended.
  struct Result {
    var output = ""
    var errors = ""
    var status: Int32 = 0
  }

  /// Runs the program to its end, without a terminal.
  static func run(_ arguments: [String], input: String = "") throws -> Result {
    try run(command: [path] + arguments, input: input)
  }

  /// Runs any program to its end.
  @discardableResult
  static func run(command: [String], input: String = "") throws -> Result {
    let scratch = try Scratch()
    try scratch.write(input, to: "in")
    let child = try start(command, environment: Pty.environment(), in: false) { files in
      for (number, name) in [(0, "in"), (1, "out"), (2, "err")] {
        let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT
        posix_spawn_file_actions_addopen(
          &files, Int32(number), scratch.path + "/" + name, flags, 0o600)
      }
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return Result(
      output: scratch.text(of: "out"), errors: scratch.text(of: "err"),
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F))
  }
}
