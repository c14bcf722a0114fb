import Fetching
import Glibc
import Market
import Readers

/// Changes the sources in the settings file.
struct SourcesEdit {
  private let path: String
  private var text: SettingsText

  /// Opens the settings for a change; they need not exist yet.
  ///
  /// - Throws: The exit code, after printing why they can't be read.
  init(_ option: SettingsOption) throws {
    guard let path = option.path ?? SettingsFile.standard else {
      throw Output.end(
        with: Diagnostic(
          .error, at: Origin(file: "settings", line: 0), "there is no home folder for the settings",
          remedy: "give their path with --settings, or set HOME"))
    }
    // A link stays one.
    let real = realpath(path, nil)
    self.path = real.map { String(cString: $0) } ?? path
    free(real)
    guard access(self.path, F_OK) == 0 else {
      text = SettingsText("")
      return
    }
    do throws(Diagnostic) {
      text = SettingsText(String(decoding: try SourceFile(at: self.path).bytes, as: UTF8.self))
    } catch {
      throw Output.end(with: error)
    }
  }

  /// Switches a source on or off.
  func turn(_ name: String, on isOn: Bool) throws {
    guard text.has(name) || FetchedSource.all.contains(where: { $0.name == name }) else {
      throw Output.end(with: .unknown(source: name, among: []))
    }
    var text = text
    text.turn(name, on: isOn)
    try write(text, saying: "\(name) is \(isOn ? "on" : "off")")
    // One that was given up is tried again.
    if isOn { try forgive(name) }
  }

  /// Adds a source by its address.
  func add(_ name: String, at address: String) throws {
    let isName =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte || "-_".utf8.contains(byte)
      }
    guard isName else {
      throw Output.end(
        with: Diagnostic(
          .error, at: Origin(file: name, line: 0), "this is not a name for a source",
          remedy: "use letters, digits, - and _"))
    }
    guard let place = WebAddress(address) else {
      throw Output.end(
        with: Diagnostic(
          .error, at: Origin(file: address, line: 0), "this is not an address that can be fetched",
          remedy: "write one such as https://example.org/feed.xml, without a user name"))
    }
    guard !text.has(name) else {
      throw Output.end(
        with: Diagnostic(
          .error, at: Origin(file: path, line: 0), "there is a source called '\(name)'",
          remedy: "remove it first, or take another name"))
    }
    var text = text
    text.add(name, ["address = \"\(place.text)\"", "on = true"])
    try write(text, saying: "\(name) is on")
  }

  /// Removes a source.
  func remove(_ name: String) throws {
    var text = text
    guard text.remove(name) else { throw Output.end(with: .unknown(source: name, among: [])) }
    try write(text, saying: "\(name) is removed; its files stay")
  }

  private func write(_ text: SettingsText, saying what: String) throws {
    do throws(Diagnostic) {
      let (folder, name) = path.splitAtLastSlash
      try Disk.makeFolder(folder)
      try Disk.write(Array(text.text.utf8), to: name, in: folder)
      Output.print(what + "; tokentape sources lists all\n")
    } catch {
      throw Output.end(with: error)
    }
  }

  private func forgive(_ name: String) throws {
    do throws(Diagnostic) {
      let setup = try FetchSetup(try SettingsFile(at: path))
      guard let choice = setup.choices.first(where: { $0.name == name }) else { return }
      try setup.fetcher.forgive(choice)
    } catch {
      throw Output.end(with: error)
    }
  }
}

extension String {
  /// The folder of a path, and the name in it.
  fileprivate var splitAtLastSlash: (folder: String, name: String) {
    guard let slash = lastIndex(of: "/") else { return (".", self) }
    return (
      slash == startIndex ? "/" : String(self[..<slash]), String(self[index(after: slash)...])
    )
  }
}
