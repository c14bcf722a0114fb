extension Migration {
  /// The rank of each source of prices, as in `SourceRank`.
  ///
  /// Older archives hold only names; the sources known then get their rank, and any other one a
  /// rank that no catalogue is below. Each change also stores when its source was last seen without
  /// it, so that a step in time need not read its quote.
  static let ranks = Migration(
    name: "ranks",
    sql: """
      ALTER TABLE price_sources ADD COLUMN rank INTEGER NOT NULL DEFAULT 255
        CHECK (rank BETWEEN 1 AND 255);
      UPDATE price_sources SET rank = CASE name
        WHEN 'tokentape' THEN 1
        WHEN 'models.dev' THEN 10 WHEN 'litellm' THEN 11 WHEN 'genai-prices' THEN 12
        WHEN 'llm-prices' THEN 13 WHEN 'tokencost' THEN 20 WHEN 'tokencostauto' THEN 21
        WHEN 'Portkey' THEN 30 WHEN 'Langfuse' THEN 31 WHEN 'OpenRouter' THEN 40
        ELSE 255 END;
      ALTER TABLE changes ADD COLUMN before INTEGER;
      ALTER TABLE changes ADD COLUMN before_clock INTEGER;
      """)
}
