import Fetching
import Market
import Readers

extension SettingsFile {
  /// Resolves the sources; one that can't be fetched is reported, and stays off.
  mutating func checkSources() {
    var choices: [SourceChoice] = []
    for source in settings.sources {
      do throws(Diagnostic) { choices.append(try source.choice()) } catch { add(error) }
    }
    use(choices)
  }

  /// The folder of what is fetched; nil without a home folder.
  static func fetchedFolder(_ settings: SettingsFile?) -> String? {
    if let folder = settings?.settings.fetchedFolder {
      return PathCompletion.expanded(folder.text)
    }
    return Environment.folder("XDG_DATA_HOME", below: ".local/share")
      .map { $0 + "/tokentape/fetched" }
  }
}

extension SettingsFile {
  /// The folders that fetched files come into, made if they are missing; none if nothing is on.
  static func fetchedFolders(_ settings: SettingsFile?) -> [String] {
    let active = settings?.sources.filter(\.isOn) ?? []
    let own = active.compactMap(\.folder)
    let shared = own.count < active.count ? [fetchedFolder(settings)].compactMap(\.self) : []
    return (shared + own).filter { folder in
      do throws(Diagnostic) { try Disk.makeFolder(folder) } catch { return false }
      return true
    }
  }
}

extension Settings.Source {
  /// The source as it is fetched.
  ///
  /// - Throws: Why it can't be.
  fileprivate func choice() throws(Diagnostic) -> SourceChoice {
    var choice = SourceChoice(name: name.text)
    let known = FetchedSource.all.map(\.name)
    if let address {
      guard let place = WebAddress(address.text) else {
        throw address.error(
          "'\(address.text)' is not an address that can be fetched",
          "write one such as https://example.org/feed.xml, without a user name")
      }
      choice.address = place
    } else if !known.contains(name.text) {
      throw name.error(
        "no source is called '\(name.text)', and it has no address",
        "add address = \"https://…\", or \(suggestion(for: name.text, among: known))")
    }
    if name.text == "feeds", list == nil, isOn {
      throw name.error("nothing says which feeds", "add list = \"~/feeds.opml\"")
    }
    (choice.isOn, choice.isPacked, choice.every) = (isOn, isPacked, every.map(Int64.init))
    choice.folder = folder.map { PathCompletion.expanded($0.text) }
    choice.keeping = keepsAll ? .all : days.map { .days($0) } ?? .changes
    choice.privateHosts = Set(privateHosts.map { $0.text.lowercased() })
    (choice.words, choice.boards) = (words.map(\.text), boards.map(\.text))
    choice.list = list.map {
      WebAddress($0.text) == nil ? PathCompletion.expanded($0.text) : $0.text
    }
    return choice
  }
}
