extension Migration {
  /// Which stories tell one event: what was found, and what the user decided of single stories.
  ///
  /// `event` is the first story of the event. `events_found` says by which version of the folding,
  /// and of how many stories, they were found; its revision grows with everything that changes an
  /// event. A choice without another story stands alone.
  static let events = Migration(
    name: "events",
    sql: """
      CREATE TABLE event_stories (
        story INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
        event INTEGER NOT NULL,
        position INTEGER NOT NULL,
        published INTEGER,
        language TEXT,
        adds_figure INTEGER NOT NULL CHECK (adds_figure IN (0, 1)),
        why TEXT NOT NULL
      ) STRICT;
      CREATE TABLE event_choices (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL UNIQUE REFERENCES stories ON DELETE CASCADE,
        other INTEGER REFERENCES stories ON DELETE CASCADE
      ) STRICT;
      CREATE INDEX event_choices_by_other ON event_choices (other);
      CREATE TABLE events_found (
        version INTEGER NOT NULL,
        stories INTEGER NOT NULL,
        dated INTEGER NOT NULL,
        newest INTEGER NOT NULL,
        revision INTEGER NOT NULL
      ) STRICT;
      INSERT INTO events_found VALUES (0, 0, 0, 0, 0);
      """)
}
