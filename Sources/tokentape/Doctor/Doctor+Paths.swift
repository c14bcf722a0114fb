import Glibc

extension Doctor {
  /// The folders that the program reads and writes.
  static func paths(archive: String?, settings: String?) -> [Finding] {
    var findings: [Finding] = [home, shipped]
    if let settings { findings.append(place("settings", settings, isNeeded: false)) }
    if let archive { findings.append(place("archive", archive, isNeeded: true)) }
    return findings
  }

  private static var home: Finding {
    guard let home = Environment.variable("HOME") else {
      if ArchivePlace.standard != nil, SettingsFile.standard != nil {
        return .fine(.paths, "home", "not set, nor needed: XDG_DATA_HOME and XDG_CONFIG_HOME are")
      }
      return .wrong(
        .paths, "home", "HOME is not set, so that there is no place for settings or an archive",
        "set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME")
    }
    var status = stat()
    guard stat(home, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return .wrong(.paths, "home", "there is no folder '\(home)'", "create it, or set HOME")
    }
    return .fine(.paths, "home", home)
  }

  private static var shipped: Finding {
    let (themes, samples) = (Themes.names, Bundled.samples)
    guard !themes.isEmpty, let folder = Bundled.themes, let samples else {
      return .wrong(
        .paths, "shipped files", "the themes or samples do not lie beside the program",
        "install it again with make install or its package; a copied binary finds nothing")
    }
    return .fine(
      .paths, "shipped files", "\(themes.count) themes in \(folder), samples in \(samples)")
  }

  /// Whether a file can be kept at a path, whose folders may not exist yet.
  private static func place(_ name: String, _ path: String, isNeeded: Bool) -> Finding {
    let isThere = access(path, F_OK) == 0
    let place = isThere ? path : nearestFolder(above: path)
    if isThere, access(path, R_OK) != 0 {
      let why = String(cString: strerror(errno))
      return .wrong(.paths, name, "\(path) can't be read: \(why)", "chmod u+r '\(path)'")
    }
    let folder = nearestFolder(above: path)
    for place in [place, folder] where access(place, W_OK) != 0 {
      let why = "\(path) can't be written: \(place): \(String(cString: strerror(errno)))"
      return isNeeded
        ? .wrong(
          .paths, name, why + "; nothing that is read is kept",
          "make it writable, set XDG_DATA_HOME to a folder that is, or give --archive PATH")
        : .note(
          .paths, name, why, "make it writable before you use tokentape sources enable")
    }
    return room(name, path, in: folder, isNeeded: isNeeded)
      ?? .fine(.paths, name, path + (isThere ? "" : ", not there yet"))
  }

  /// What little room is left on a disk; nil where there is enough.
  private static func room(
    _ name: String, _ path: String, in folder: String, isNeeded: Bool
  ) -> Finding? {
    var disk = statvfs()
    guard isNeeded, statvfs(folder, &disk) == 0, disk.f_frsize > 0 else { return nil }
    let megabytes = UInt64(disk.f_bavail) / max(1, (1 << 20) / UInt64(disk.f_frsize))
    guard megabytes < leastMegabytes else { return nil }
    return .wrong(
      .paths, name, "\(path) has \(megabytes) MB left on its disk",
      "make room, or keep it elsewhere")
  }

  /// Room for a day's price lists, and for what SQLite keeps beside the file.
  private static let leastMegabytes = 64

  private static func nearestFolder(above path: String) -> String {
    var place = path
    while let slash = place.lastIndex(of: "/"), slash != place.startIndex {
      place = String(place[..<slash])
      if access(place, F_OK) == 0 { return place }
    }
    return path.hasPrefix("/") ? "/" : "."
  }
}
