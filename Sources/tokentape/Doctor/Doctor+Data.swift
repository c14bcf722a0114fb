import Analytics
import Archive
import Dashboard
import Fetching
import Glibc
import Market

extension Doctor {
  /// The archive: whether it is one, whether it is whole, and what it holds.
  ///
  /// Nothing is changed, so that one of an older version is not even opened.
  static func archive(at path: String?, isNamed: Bool) -> [Finding] {
    guard let path, path != ArchiveFile.inMemory else {
      return [.fine(.archive, "archive", "none is kept")]
    }
    guard isNamed || access(path, F_OK) == 0 else {
      return [.fine(.archive, "archive", "none yet; the first files that you load make it")]
    }
    if let version = ArchivePlace.olderVersion(of: path) {
      let what = "of an older tokentape (version \(version)); not looked through"
      return [
        .note(
          .archive, "archive", what, "run tokentape archive once, which brings it up to date")
      ]
    }
    do throws(Diagnostic) {
      let file = try ArchivePlace.open(path, for: .reading)
      return try held(file.facts()) + file.notes.map { Finding(.archive, "archive", $0) }
        + damage(file.check())
    } catch {
      return [Finding(.archive, "archive", error)]
    }
  }

  private static func held(_ facts: ArchiveFacts) -> [Finding] {
    let counts = facts.counts
    let what = [
      facts.snapshots.of("file", "files"), counts.quotes.of("price span", "price spans"),
      counts.stories.of("story", "stories"), counts.replies.of("reply", "replies"),
    ].joined(separator: ", ")
    let until = facts.newest.map { "; the newest is of \($0.day)" } ?? ""
    return [.fine(.archive, "holds", what + " in " + shortBytes(facts.bytes) + until)]
  }

  private static func damage(_ problems: [Diagnostic]) -> [Finding] {
    guard !problems.isEmpty else { return [.fine(.archive, "check", "whole")] }
    let shown = problems.prefix(mostDamage).map { Finding(.archive, "check", $0) }
    guard problems.count > mostDamage else { return shown }
    return shown + [
      .wrong(
        .archive, "check", "\(problems.count - mostDamage) more problems",
        "tokentape archive check lists them")
    ]
  }

  /// How many problems of an archive are told; one is enough to know what to do.
  private static let mostDamage = 3

  /// The settings, as far as they were read.
  static func settings(_ read: Result<SettingsFile?, Diagnostic>) -> [Finding] {
    switch read {
    case .failure(let problem): [Finding(.settings, "settings", problem)]
    case .success(nil):
      [.fine(.settings, "settings", "none; tokentape settings --example prints some to start with")]
    case .success(let file?):
      if file.diagnostics.isEmpty {
        [.fine(.settings, "settings", "\(file.path), all of it understood")]
      } else {
        file.diagnostics.map { Finding(.settings, "settings", $0) }
      }
    }
  }

  /// The sources that are on: when each was last fetched, and what is wrong.
  static func sources(_ settings: SettingsFile?, now: Int64) -> [Finding] {
    do throws(Diagnostic) {
      let active = try SourceListing.all(settings).filter { $0.choice.isOn }
      guard !active.isEmpty else {
        return [
          .fine(.sources, "sources", "none is on; tokentape sources lists what can be fetched")
        ]
      }
      return active.map { source($0, now: now) }
    } catch {
      return [Finding(.sources, "sources", error)]
    }
  }

  private static func source(_ listing: SourceListing, now: Int64) -> Finding {
    let (name, row) = (listing.choice.name, listing.row)
    if let problem = row.problem {
      return .wrong(.sources, name, problem, row.remedy ?? "tokentape sources test \(name)")
    }
    guard let checked = row.checked else {
      return .note(.sources, name, "never fetched yet", "tokentape fetch --once")
    }
    let age = shortSpan(now - checked.seconds) + " ago"
    guard listing.isStale(now: now) else { return .fine(.sources, name, "fetched \(age)") }
    return .note(
      .sources, name, "last fetched \(age), though it is due every \(shortSpan(row.every))",
      "leave tokentape fetch running, or run tokentape fetch --once from cron")
  }
}
