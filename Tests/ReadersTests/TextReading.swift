import Foundation
import Market
import TestSupport

@testable import Readers

/// The snapshot of a source, by the text formats.
func readText(_ source: String, file: String = "dump.txt") -> Snapshot {
  readText(SourceFile(name: file, bytes: Array(source.utf8)))
}

/// The snapshot of a file, by the text formats.
func readText(_ file: SourceFile) -> Snapshot {
  var snapshot = Snapshot(file: file.name, bytes: file.bytes.count)
  guard let text = Text(file, into: &snapshot) else { return snapshot }
  let formats: [Format] = [.pttDiary, .pttPost, .article]
  for format in formats {
    guard case .text(let recognises, let read) = format.reader, recognises(text) else { continue }
    snapshot.format = format.name
    read(text, &snapshot)
    break
  }
  return snapshot
}

/// A file that only some machines have; tests that read it are skipped on the others.
func sharedFile(_ path: String) throws -> SourceFile {
  let data = try Data(contentsOf: URL(fileURLWithPath: Project.shared + "/" + path))
  return SourceFile(name: path, bytes: Array(data))
}

/// Whether the real dumps are available.
let hasSharedFiles = FileManager.default.fileExists(atPath: Project.shared + "/seeds")

/// A source without its mark «1», and the line and column of the mark.
func marked(_ source: String) -> (source: String, place: String) {
  let parts = source.split(separator: "«1»", maxSplits: 1, omittingEmptySubsequences: false)
  let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
  return (parts.joined(), "\(lines.count):\((lines.last?.count ?? 0) + 1)")
}
