import TestSupport

/// Texts that mix many scripts, as feeds do.
enum Mixed {
  private static let letters: [Character] =
    Array(
      "aeioøåäößsnrtDSRMQ019%$.,:!?'’“”\"-– \n\u{3000}ＡｂＺ１：（éüçñœæŁİ價格价開放开源裡发發髮臺한국かガｶﾞ"
        + "𝗗𝗲🦊🇩🇰👩‍🚀❤️½㎏Ωσςжё") + ["e\u{301}", "o\u{308}\u{323}", "\u{200B}"]

  /// A text of up to a few dozen letters.
  static func text(_ random: inout Seeded, upTo most: Int = 40) -> String {
    String((0..<Int.random(in: 0...most, using: &random)).map { _ in letter(&random) })
  }

  static func letter(_ random: inout Seeded) -> Character {
    letters[Int.random(in: 0..<letters.count, using: &random)]
  }
}
