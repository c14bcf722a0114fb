extension Migration {
  /// Snapshots, stories, replies, reports, exchange rates, blocks for search, and the user's marks.
  ///
  /// A moment is two columns: seconds since 1970, and a clock (see `Moment.clock`). A figure is its
  /// digits as text, since SQLite's numbers are binary fractions. An origin is a snapshot, a line
  /// and a column; the snapshot has the path.
  static let beginning = Migration(
    name: "beginning",
    sql: snapshotTables + storyTables + replyTables + blockTable + reportTables + markTables)

  /// The files that were read, and which snapshot each path now stands for.
  private static let snapshotTables = """
    CREATE TABLE snapshots (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      hash BLOB CHECK (length(hash) = 16),
      state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
      format TEXT,
      encoding TEXT,
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      unread_bytes INTEGER NOT NULL CHECK (unread_bytes >= 0),
      written INTEGER,
      written_clock INTEGER,
      read INTEGER NOT NULL,
      read_clock INTEGER NOT NULL,
      earliest INTEGER,
      quotes INTEGER NOT NULL DEFAULT 0,
      stories INTEGER NOT NULL DEFAULT 0,
      replies INTEGER NOT NULL DEFAULT 0,
      reports INTEGER NOT NULL DEFAULT 0,
      exchange_rates INTEGER NOT NULL DEFAULT 0,
      known INTEGER NOT NULL DEFAULT 0,
      first_reply INTEGER NOT NULL,
      CHECK ((written IS NULL) = (written_clock IS NULL))
    ) STRICT;
    CREATE INDEX snapshots_half ON snapshots (id) WHERE state = 0;
    CREATE INDEX snapshots_by_hash ON snapshots (hash) WHERE hash IS NOT NULL;
    CREATE TABLE paths (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      snapshot INTEGER NOT NULL REFERENCES snapshots
    ) STRICT;
    CREATE INDEX paths_by_snapshot ON paths (snapshot);
    CREATE TABLE diagnostics (
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      position INTEGER NOT NULL,
      severity INTEGER NOT NULL CHECK (severity IN (0, 1)),
      file TEXT,
      line INTEGER NOT NULL,
      "column" INTEGER NOT NULL,
      message TEXT NOT NULL,
      remedy TEXT NOT NULL,
      PRIMARY KEY (snapshot, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE listings (
      id INTEGER PRIMARY KEY,
      provider TEXT NOT NULL,
      model TEXT NOT NULL,
      UNIQUE (provider, model)
    ) STRICT;

    """

  /// Stories, and the authors of stories and replies.
  ///
  /// The long text comes last, so that listing stories skips it.
  private static let storyTables = """
    CREATE TABLE authors (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE stories (
      id INTEGER PRIMARY KEY,
      address_key INTEGER,
      byline_key INTEGER NOT NULL,
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      line INTEGER NOT NULL,
      "column" INTEGER NOT NULL,
      replies INTEGER NOT NULL DEFAULT 0 CHECK (replies >= 0),
      first_reply_at INTEGER,
      last_reply_at INTEGER,
      published INTEGER,
      published_clock INTEGER,
      article_published INTEGER,
      article_published_clock INTEGER,
      reply_count INTEGER,
      score INTEGER,
      language TEXT,
      author INTEGER REFERENCES authors,
      source TEXT,
      board TEXT,
      url TEXT,
      title TEXT NOT NULL,
      full_title TEXT,
      text TEXT NOT NULL,
      CHECK ((published IS NULL) = (published_clock IS NULL)),
      CHECK ((article_published IS NULL) = (article_published_clock IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX stories_by_address ON stories (address_key)
      WHERE address_key IS NOT NULL;
    CREATE INDEX stories_by_byline ON stories (byline_key);
    CREATE INDEX stories_by_age ON stories (published DESC, replies, last_reply_at);
    CREATE INDEX stories_by_language ON stories (language) WHERE language IS NOT NULL;
    CREATE INDEX stories_by_snapshot ON stories (snapshot);

    """

  /// Replies, and the keys that identify them: a clustered table, which also finds the replies of a
  /// story and needs no second copy of the key.
  ///
  /// `ArchiveFile.check` verifies that authors and snapshots exist: looking up an author for every
  /// reply would take a tenth of a load.
  private static let replyTables = """
    CREATE TABLE replies (
      id INTEGER PRIMARY KEY,
      story INTEGER NOT NULL REFERENCES stories,
      author INTEGER,
      at INTEGER,
      clock INTEGER,
      floor INTEGER,
      mark INTEGER CHECK (mark IN (1, 2, 3)),
      depth INTEGER NOT NULL,
      score INTEGER,
      snapshot INTEGER NOT NULL,
      line INTEGER NOT NULL,
      "column" INTEGER NOT NULL,
      text TEXT NOT NULL,
      CHECK ((at IS NULL) = (clock IS NULL))
    ) STRICT;
    CREATE TABLE reply_keys (
      story INTEGER NOT NULL,
      key INTEGER NOT NULL,
      reply INTEGER NOT NULL,
      PRIMARY KEY (story, key)
    ) STRICT, WITHOUT ROWID;

    """

  /// The folded texts of stories (kind 0), or of replies with consecutive ids (kind 1).
  private static let blockTable = """
    CREATE TABLE blocks (
      id INTEGER PRIMARY KEY,
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      kind INTEGER NOT NULL CHECK (kind IN (0, 1)),
      first INTEGER NOT NULL,
      entries INTEGER NOT NULL CHECK (entries > 0),
      oldest INTEGER,
      newest INTEGER,
      stories BLOB NOT NULL,
      lengths BLOB NOT NULL,
      texts BLOB NOT NULL
    ) STRICT;
    CREATE INDEX blocks_by_snapshot ON blocks (snapshot);

    """

  /// Serving reports and exchange rates.
  private static let reportTables = """
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL UNIQUE,
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      line INTEGER NOT NULL,
      "column" INTEGER NOT NULL,
      title TEXT NOT NULL,
      "from" INTEGER NOT NULL,
      from_clock INTEGER NOT NULL,
      until INTEGER NOT NULL,
      until_clock INTEGER NOT NULL,
      nodes TEXT NOT NULL,
      gpus_per_node INTEGER NOT NULL,
      gpu TEXT,
      gpu_hour_price TEXT NOT NULL,
      input_tokens TEXT NOT NULL,
      cached_input_tokens TEXT NOT NULL,
      output_tokens TEXT NOT NULL,
      prices TEXT NOT NULL,
      published_cost TEXT,
      published_revenue TEXT,
      url TEXT
    ) STRICT;
    CREATE TABLE report_caveats (
      report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (report, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report_notes (
      report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (
        kind IN ('basis', 'prefill', 'decode', 'cheaper', 'night', 'assumption', 'rent')),
      first TEXT,
      second TEXT,
      third TEXT,
      fourth TEXT,
      PRIMARY KEY (report, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report_hours (
      report INTEGER NOT NULL REFERENCES reports ON DELETE CASCADE,
      position INTEGER NOT NULL,
      start INTEGER NOT NULL,
      start_clock INTEGER NOT NULL,
      nodes TEXT NOT NULL,
      revenue TEXT NOT NULL,
      PRIMARY KEY (report, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE exchange_rates (
      day INTEGER NOT NULL,
      base TEXT NOT NULL CHECK (length(base) = 3),
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      source TEXT NOT NULL,
      rate TEXT NOT NULL,
      snapshot INTEGER NOT NULL REFERENCES snapshots,
      line INTEGER NOT NULL,
      "column" INTEGER NOT NULL,
      PRIMARY KEY (day, base, currency, source, rate)
    ) STRICT, WITHOUT ROWID;

    """

  /// The user's marks and choices.
  private static let markTables = """
    CREATE TABLE marks (
      story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
      mark TEXT NOT NULL CHECK (mark IN ('read', 'starred')),
      PRIMARY KEY (story, mark)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE watched (
      position INTEGER PRIMARY KEY,
      provider TEXT NOT NULL,
      model TEXT NOT NULL,
      UNIQUE (provider, model)
    ) STRICT;
    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
