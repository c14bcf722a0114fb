import CSystem
import Dashboard
import Glibc
import Market

/// The files that paths lead to: named files, and the files in named folders, sorted.
///
/// Hidden files, unfinished ones (`.tmp`) and those that describe a folder (`README`, `LICENSE`)
/// are skipped in folders, but not if they are named. A folder reached twice, such as by a link to
/// a parent, is entered once.
struct FileList {
  /// The files, in the order of the paths; those of a folder by name.
  private(set) var files: [String] = []
  /// Every folder that was entered.
  private(set) var folders: [String] = []
  /// The paths that are not folders.
  private(set) var named: [String] = []
  /// What could not be found or entered.
  private(set) var diagnostics: [Diagnostic] = []

  /// The keys of files already listed: their names' bytes, since a `String` treats composed and
  /// decomposed letters as equal.
  private var known: Set<[UInt8]> = []
  private var entered: Set<Place> = []
  private var isFull = false
  /// Why files or folders were left out, so that what was found is not the whole.
  private(set) var skipped: [Diagnostic] = []

  /// A folder's identity, whatever its name.
  private struct Place: Hashable {
    let device: UInt
    let number: UInt
  }

  /// The most files that are taken; more means a folder given by mistake, such as `/`.
  static let mostFiles = 100_000
  /// The deepest level of folders that is entered.
  static let deepestFolder = 16
  /// The path that stands for standard input.
  static let standardInput = "-"

  private let most: Int

  /// Finds the files that the paths lead to, up to a number of files.
  init(_ paths: [String], most: Int = FileList.mostFiles) {
    self.most = most
    for path in paths { add(path) }
  }

  /// The list without paths that don't exist.
  func without(_ paths: Set<String>) -> FileList {
    guard !paths.isEmpty else { return self }
    var list = self
    list.named.removeAll(where: paths.contains)
    list.diagnostics.removeAll { paths.contains($0.origin.file) }
    return list
  }

  /// Whether a file in a folder is taken, judging by its name.
  static func takes(_ name: String) -> Bool {
    !([".", "README", "LICENSE", "NOTICE"].contains { name.hasPrefix($0) })
      && !name.hasSuffix(".tmp") && !name.hasSuffix("~")
  }
}

extension FileList {
  private mutating func add(_ path: String) {
    var status = stat()
    if path != FileList.standardInput {
      guard stat(path.fileName, &status) == 0 else {
        diagnostics.append(.failure(errno, at: path))
        named.append(path)
        return
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        var folder = path
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        enter(folder, status, depth: 0)
        return
      }
    }
    named.append(path)
    take(path)
  }

  private mutating func take(_ path: String) {
    guard known.insert(Array(path.utf8)).inserted, hasRoom(for: path) else { return }
    files.append(path)
  }

  private mutating func skip(_ reason: Diagnostic) {
    diagnostics.append(reason)
    skipped.append(reason)
  }

  /// Whether one more file is taken; says of the first that is not where the others begin.
  private mutating func hasRoom(for path: String) -> Bool {
    if files.count < most { return true }
    if !isFull { skip(.tooManyFiles(at: path, most: most)) }
    isFull = true
    return false
  }

  private mutating func enter(_ folder: String, _ status: stat, depth: Int) {
    let place = Place(device: UInt(status.st_dev), number: UInt(status.st_ino))
    guard entered.insert(place).inserted, hasRoom(for: folder) else { return }
    guard depth <= FileList.deepestFolder else {
      skip(.tooDeep(at: folder))
      return
    }
    guard let names = FileList.names(in: folder) else {
      diagnostics.append(.failure(errno, at: folder))
      return
    }
    folders.append(folder)
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.filter(FileList.takes).sorted() {
      var status = stat()
      // Deleted meanwhile, or a broken link.
      guard stat((prefix + name).fileName, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        enter(prefix + name, status, depth: depth + 1)
      } else {
        take(prefix + name)
      }
    }
  }

  /// The names in a folder, unordered; nil if it can't be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder.fileName) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let name = next_name(stream) { names.append(String(fileName: name)) }
    return names
  }
}

extension Diagnostic {
  fileprivate static func tooManyFiles(at path: String, most: Int) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0),
      "more than \(Figure(most).grouped(places: 0)) files",
      remedy: "this one and those after it are skipped; name a smaller folder")
  }

  fileprivate static func tooDeep(at folder: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: folder, line: 0),
      "more than \(FileList.deepestFolder) folders deep",
      remedy: "it is skipped; name it to read it")
  }
}
