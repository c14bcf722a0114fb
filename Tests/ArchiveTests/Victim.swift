import Glibc
import TestSupport
import Testing

/// Another process, which a test may kill or take permissions from.
struct Victim {
  private let process: pid_t
  private let output: Int32

  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4_096)
    readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let tests = String(
      decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (tests.lastIndex(of: "/").map { String(tests[..<$0]) } ?? ".") + "/ArchiveVictim"
  }()

  /// Starts it.
  init(_ task: String, _ path: String) throws {
    var ends: [Int32] = [0, 0]
    let isMade = pipe(&ends) == 0
    try #require(isMade)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, ends[1], 1)
    let arguments: [String] = [Victim.program, task, path]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let variables: [UnsafeMutablePointer<CChar>?] = [nil]
    var process = pid_t()
    let error = posix_spawn(&process, Victim.program, &files, nil, words, variables)
    close(ends[1])
    let isStarted = error == 0
    try #require(isStarted, "\(Victim.program) does not start; build it")
    self.process = process
    output = ends[0]
  }

  /// Kills it after a delay, as a power failure would.
  func kill(afterMilliseconds milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1_000)
    Glibc.kill(process, SIGKILL)
    _ = text()
  }

  /// Its output, once it has ended.
  func text() -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(output, &block, block.count), count > 0 { bytes += block[..<count] }
    close(output)
    waitpid(process, nil, 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
