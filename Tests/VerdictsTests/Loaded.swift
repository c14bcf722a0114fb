import Analytics
import Foundation
import Market
import Names
import Readers
import TestSupport
import Verdicts

/// What the tests hold claims against: the samples, with the built-in names.
enum Loaded {
  static let samples = MarketIndex(
    paths("samples/prices") + paths("samples/rates") + paths("samples/reports")
      + paths("samples/benchmarks"))

  static let names = NameCatalogue(readNames(shippedNameFiles).table)

  static func checker(asOf moment: Moment = .endOfTime) throws -> Checker {
    try Checker(samples, asOf: moment, names: names)
  }
}

extension MarketIndex {
  /// An index of files of the project.
  fileprivate init(_ files: [String]) {
    self.init(
      files.compactMap { path in
        guard let data = FileManager.default.contents(atPath: Project.root + "/" + path) else {
          return nil
        }
        return Readers.read(SourceFile(name: path, bytes: [UInt8](data)))
      })
  }
}

/// The files of a folder of the project, by name.
private func paths(_ folder: String) -> [String] {
  let names =
    (try? FileManager.default.contentsOfDirectory(atPath: Project.root + "/" + folder)) ?? []
  return names.filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }.sorted()
    .map { folder + "/" + $0 }
}
