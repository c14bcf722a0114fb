import Analytics
import Dashboard
import Market
import Readers

extension Session {
  /// Reads files and folders, and follows them.
  func follow(_ paths: [String]) {
    for path in paths where !known.contains(path) && !roots.contains(path) {
      if path == FileList.standardInput {
        apply(.failed(.keyboard))
      } else {
        roots.append(path)
      }
    }
    loader.load(paths.filter(known.contains))
    loader.find(roots)
  }

  /// Opens a typed path; one that does not exist is reported and dropped.
  func open(_ paths: [String]) {
    typed.formUnion(paths.filter { !roots.contains($0) })
    newcomers.formUnion(paths.filter(known.contains))
    follow(paths)
  }

  /// Handles what the loader has found and read.
  func take(_ news: (outcomes: [Loader.Outcome], progress: Progress?)) {
    var landed = 0
    var arrivals: [Arrival] = []
    var gone: Set<String> = []
    for outcome in news.outcomes {
      switch outcome {
      case .landed(let arrival):
        landed += 1
        if newcomers.remove(arrival.file) != nil { arrivals.append(arrival) }
      case .refused(let diagnostic):
        store.refuse(diagnostic)
        apply(.failed(diagnostic))
        landed += 1
      case .unread(let diagnostic), .waits(let diagnostic): apply(.failed(diagnostic))
      case .gone(let file): gone.insert(file)
      case .found(let list): take(list)
      case .completed(let candidates): apply(.completed(candidates))
      case .settings(let file): take(file)
      case .themes(let themes):
        apply(.themes(themes.themes))
        if let problem = themes.diagnostics.first { apply(.failed(problem)) }
      }
    }
    leaveOut(gone)
    landedSince += landed
    // While files arrive by the thousand, the screen is queried again only for a part of the time.
    let interval = max(Session.landingInterval, Session.queryShare * marketTook)
    let isLong = Clock.milliseconds - landedAt >= interval
    if news.progress == nil ? landedSince > 0 : isLong {
      landedAt = Clock.milliseconds
      apply(.landed(files: landedSince))
      landedSince = 0
    }
    if news.progress != state.progress { apply(.progress(news.progress)) }
    if !arrivals.isEmpty { apply(.told(arrivals.shownText)) }
  }

  /// Handles the query results.
  func take(_ answer: Result<QueryResult, Diagnostic>, to kind: Query.Kind) {
    switch answer {
    case .success(let answer):
      if case .sources(let files) = answer, landedAt == 0 { opensOnArchive = !files.isEmpty }
      if kind == .market { marketTook = Clock.milliseconds - marketAskedAt }
      apply(.answered(answer, to: kind))
    case .failure(let diagnostic): apply(.unanswered(kind, diagnostic))
    }
  }

  /// Handles changes in the followed folders.
  func take(_ changes: Watch.Changes) {
    var changes = changes
    if let path = settingsPath {
      // Missing settings are being saved, or gone until the next start.
      changes.removed.remove(path)
      if changes.written.remove(path) != nil { loader.readSettings(path) }
    }
    if takeThemes(of: &changes) { loader.findThemes() }
    if let mark = store.loadingMark,
      [changes.written.remove(mark), changes.removed.remove(mark)] != [nil, nil]
    {
      // What this process loaded was counted; anything else comes from another program.
      let isOwn = Clock.milliseconds - landedAt < Session.landingInterval
      apply(.landed(files: isOwn ? 0 : 1))
    }
    leaveOut(changes.removed)
    known.formUnion(changes.written)
    newcomers.formUnion(changes.written)
    loader.load(changes.written.sorted())
    if changes.hasLostNotices { loader.load(known.sorted()) }
    if changes.hasLostNotices || changes.hasOtherFolders { loader.find(roots) }
  }

  /// Handles the files that the roots now lead to.
  private func take(_ list: FileList) {
    let list = leavingMistyped(of: list)
    let hasNewFolders = watches(list)
    let failed = list.diagnostics
    let found = Set(list.files).union(failed.map(\.origin.file))
    leaveOut(known.subtracting(found))
    let refused = failed.filter { !known.contains($0.origin.file) }
    for diagnostic in refused { store.refuse(diagnostic) }
    if !refused.isEmpty { apply(.landed(files: refused.count)) }
    if let first = refused.first { apply(.failed(first)) }
    let newFiles = list.files.filter { !known.contains($0) }
    if hasBegun { newcomers.formUnion(newFiles) }
    hasBegun = true
    loader.load(newFiles)
    known = found
    // Files may have arrived between listing a folder and its first notice.
    if hasNewFolders { loader.find(roots) }
  }

  /// The list without typed paths that don't exist.
  private func leavingMistyped(of list: FileList) -> FileList {
    let mistyped = list.diagnostics.filter {
      typed.contains($0.origin.file) && !known.contains($0.origin.file)
    }
    typed = []
    let paths = Set(mistyped.map(\.origin.file))
    roots.removeAll(where: paths.contains)
    if let first = mistyped.first { apply(.failed(first)) }
    return list.without(paths)
  }

  /// Requests notices for the files and folders of a list.
  ///
  /// - Returns: Whether the list has a folder that was not followed before.
  private func watches(_ list: FileList) -> Bool {
    let before = watch.count
    let refused =
      list.folders.filter { !watch.follow(folder: $0) }
      + list.named.filter { !watch.follow(file: $0) }
    if let first = refused.first, !isDeaf {
      isDeaf = true
      apply(.failed(.unheard(first)))
    }
    return watch.count > before
  }

  private func leaveOut(_ files: Set<String>) {
    guard !files.isEmpty else { return }
    known.subtract(files)
    store.leaveOut(files)
    apply(.landed(files: files.count))
  }
}

extension Diagnostic {
  /// Standard input was named, but it delivers the keys.
  fileprivate static let keyboard = Diagnostic(
    .error, at: Origin(file: FileList.standardInput, line: 0),
    "standard input is the keyboard here", remedy: "name a file, or use tokentape read -")

  /// The kernel sends no notices for a path.
  fileprivate static func unheard(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0), "changes here are not followed",
      remedy: "name a smaller folder, or raise fs.inotify.max_user_watches")
  }
}
