import Analytics
import Archive
import Glibc
import Market
import Screen

/// What is loaded, as a shell completes it: what the command line names, else the archive, else the
/// samples.
///
/// Whatever can't be read completes nothing; a shell's line is no place for messages.
struct Loaded {
  private let paths: [String]
  private let archive: String?
  private let settingsPath: String?
  /// The command that is typed: the first word after the program.
  let command: String

  /// Larger files take longer to read than one waits for a completion.
  private static let mostBytes = 8 << 20

  /// Looks at the words of a command line.
  init(_ words: [String]) {
    func values(of option: String) -> [String] {
      zip(words, words.dropFirst()).filter { $0.0 == option }.map { $0.1.unquoted }
    }
    command = words.dropFirst().first ?? ""
    paths = values(of: "--from")
    archive = values(of: "--archive").last ?? ArchivePlace.standard
    settingsPath = values(of: "--settings").last
  }

  /// The ids of all listings.
  var listings: [String] {
    guard let archive = opened else { return quotes.map(\.listing.id) }
    do throws(Diagnostic) { return try archive.listings().map(\.id) } catch { return [] }
  }

  /// The benchmarks with scores.
  var benchmarks: [String] {
    guard let archive = opened else { return files.flatMap(\.scores).map(\.benchmark) }
    do throws(Diagnostic) { return try archive.benchmarks() } catch { return [] }
  }

  /// The ids of the serving reports.
  var reports: [String] {
    guard let archive = opened else { return files.flatMap(\.reports).map(\.id) }
    do throws(Diagnostic) {
      return try archive.view(asOf: .endOfTime).reports.map(\.id)
    } catch {
      return []
    }
  }

  /// The user's settings.
  var settings: SettingsFile? {
    do throws(Diagnostic) { return try SettingsFile.find(settingsPath) } catch { return nil }
  }

  private var quotes: [Quote] { files.flatMap(\.quotes) }

  /// The archive; nil where files are asked, or where there is none that can be read at once.
  private var opened: ArchiveFile? {
    guard paths.isEmpty, let archive, access(archive, R_OK) == 0,
      ArchivePlace.olderVersion(of: archive) == nil
    else { return nil }
    do throws(Diagnostic) {
      return try ArchivePlace.open(archive, for: .reading)
    } catch {
      return nil
    }
  }

  /// What the files hold, the smallest first, as far as they can be read at once.
  private var files: [Snapshot] {
    let list = FileList(paths.isEmpty ? [Bundled.samples].compactMap(\.self) : paths).files
    let sizes = list.map { (path: $0, bytes: size(ofFile: $0)) }.sorted { $0.bytes < $1.bytes }
    var left = Loaded.mostBytes
    var snapshots: [Snapshot] = []
    for (path, bytes) in sizes where bytes <= left {
      left -= bytes
      do throws(Diagnostic) {
        try readFile(path) {
          snapshots.append($0)
          return true
        }
      } catch {}
    }
    return snapshots
  }
}

extension String {
  /// A word of a shell without the quotes around it.
  var unquoted: String { filter { $0 != "\"" && $0 != "'" && $0 != "\\" } }
}

extension Loaded {
  /// Works out completions while nothing is written to standard error, which a shell shows.
  static func withoutMessages(_ work: () -> [String]) -> [String] {
    let nowhere = Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
    if nowhere >= 0 {
      dup2(nowhere, STDERR_FILENO)
      close(nowhere)
    }
    return work().filter { $0.allSatisfy { !$0.isNewline } }.map { SafeText.text($0) }
  }

  /// A completion as its shell must be given it: bash alone takes blanks as they come.
  static func escaped(_ word: String, after prefix: String) -> String {
    let isQuoted = prefix.first == "'" || prefix.first == "\""
    guard Environment.variable("SAP_SHELL") == "bash", !isQuoted else { return word }
    return word.reduce(into: "") { $0 += " ()&;$`'".contains($1) ? "\\\($1)" : "\($1)" }
  }
}
