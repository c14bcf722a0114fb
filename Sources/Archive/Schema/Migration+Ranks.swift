extension Migration {
  /// What the word of each source of prices is worth, as `SourceRank` counts it.
  ///
  /// Archives that were begun before hold only names; those that were known then get their rank, and
  /// any other one a rank that no catalogue is behind. When a source was last seen without a change
  /// stands beside the change, so that a step in time need not read its quote.
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
