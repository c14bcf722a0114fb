import Market

extension ArchiveFile {
  /// Every listing that was ever read, in the order of their ids; far quicker than a view of the
  /// market.
  ///
  /// - Throws: If the archive can't be read.
  public func listings() throws(Diagnostic) -> [Listing] {
    try reading { database in
      try Prepared("SELECT provider, model FROM listings ORDER BY provider, model", on: database)
        .all { Listing(provider: $0.text(0), model: $0.text(1)) }
    }
  }

  /// The names of all benchmarks with scores.
  ///
  /// - Throws: If the archive can't be read.
  public func benchmarks() throws(Diagnostic) -> [String] {
    try reading { database in
      try Prepared("SELECT DISTINCT benchmark FROM scores ORDER BY benchmark", on: database)
        .all { $0.text(0) }
    }
  }
}
