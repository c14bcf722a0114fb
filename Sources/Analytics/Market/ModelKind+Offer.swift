import Market

extension ModelKind {
  /// The kind of a model according to its sources at a moment, the one that counts first.
  ///
  /// If none states it, the kind is inferred from their ids, or else from what they bill for.
  init?(of quotes: [Quote]) {
    guard let kind = quotes.lazy.compactMap(\.kind).first ?? ModelKind(guessedFrom: quotes) else {
      return nil
    }
    self = kind.heldAgainst(quotes)
  }

  /// The same, falling back on earlier statements: a list that leaves the kind out does not retract
  /// it.
  init?(of quotes: [Quote], _ histories: [History], asOf moment: Moment) {
    let said = quotes.lazy.compactMap(\.kind).first
    let before = { histories.lazy.compactMap { $0.kind(upTo: moment) }.first }
    guard let kind = said ?? before() ?? ModelKind(guessedFrom: quotes) else { return nil }
    self = kind.heldAgainst(quotes)
  }

  /// The kind, corrected by the id if it is `chat`: sources often call embeddings, rerankers and
  /// moderation models chats because text goes in and out, and some lists call every entry a chat.
  ///
  /// Images, audio and video in an id prove nothing: many chat models handle them besides text.
  private func heldAgainst(_ quotes: [Quote]) -> ModelKind {
    guard self == .chat, let model = quotes.first?.listing.model else { return self }
    if let family = ModelKind(familyOf: model) { return family }
    guard let named = ModelKind(namedIn: model), ![.image, .audio, .video].contains(named) else {
      return self
    }
    return named
  }

  private init?(guessedFrom quotes: [Quote]) {
    guard
      let kind = quotes.first.flatMap({ quote in
        ModelKind(familyOf: quote.listing.model) ?? ModelKind(namedIn: quote.listing.model)
      })
        ?? quotes.lazy.compactMap({ ModelKind(billedBy: $0.rate) }).first
    else { return nil }
    self = kind
  }
}

extension History {
  /// The source's last statement of the kind up to a moment.
  fileprivate func kind(upTo moment: Moment) -> ModelKind? {
    spans.last { $0.firstKey <= moment.seconds && $0.quotes.contains { $0.kind != nil } }?
      .quotes.lazy.compactMap(\.kind).first
  }
}

extension ModelKind {
  /// The kind that a word of an id names: `text-embedding-3-small`, `rerank-v3.5`, `whisper-1`.
  ///
  /// Only whole words count, in any case.
  init?(namedIn id: String) {
    var id = id
    let kind = id.withUTF8 { id in
      id.split(whereSeparator: { !$0.isLetter }).lazy.compactMap { word in
        ModelKind.lengths.contains(word.count) ? ModelKind.words[word.lowercased] : nil
      }.first
    }
    guard let kind else { return nil }
    self = kind
  }

  /// How long the words are, so that most words of an id need not be looked up.
  private static let lengths = Set(words.keys.map(\.utf8.count))

  private static let words: [String: ModelKind] = [
    "embed": .embedding, "embedding": .embedding, "embeddings": .embedding,
    "textembedding": .embedding,
    "rerank": .rerank, "reranker": .rerank,
    "image": .image, "imagen": .image,
    "audio": .audio, "realtime": .audio, "voice": .audio,
    "transcribe": .transcription, "transcription": .transcription, "whisper": .transcription,
    "asr": .transcription,
    "tts": .speech, "speech": .speech,
    "video": .video,
    "moderation": .moderation, "guard": .moderation, "llamaguard": .moderation,
    "guardian": .moderation,
    "ocr": .document, "olmocr": .document, "paddleocr": .document,
  ]

  /// The kind of a model family that writes no text, whatever a list says.
  ///
  /// Holds only families that some list called chats or priced as such.
  init?(familyOf id: String) {
    var id = id
    let kind = id.withUTF8 { id -> ModelKind? in
      var before = ""
      for word in id.split(whereSeparator: { !$0.isLetter && !$0.isDigit }) {
        guard ModelKind.familyLengths.contains(word.count) else {
          before = ""
          continue
        }
        let word = word.lowercased
        if let kind = ModelKind.families[word] { return kind }
        if word == "diffusion", before == "stable" { return .image }
        before = word
      }
      return nil
    }
    guard let kind else { return nil }
    self = kind
  }

  private static let familyLengths = Set(
    (families.keys + ["stable", "diffusion"]).map(\.utf8.count))

  private static let families: [String: ModelKind] = [
    "flux": .image, "sdxl": .image, "ssd": .image, "playground": .image,
    "seedream": .image,
    "seedance": .video, "veo": .video, "wan": .video,
    "lyria": .audio,
    "bge": .embedding, "e5": .embedding, "gte": .embedding, "voyage": .embedding,
    "whisper": .transcription,
  ]

  /// The kind inferred from billing: a model that writes text bills for output.
  ///
  /// One that bills only for input tokens is usually an embedding.
  init?(billedBy rate: Rate) {
    let prices = rate.prices
    if prices.output.isAsked || prices.reasoning.isAsked {
      self = .chat
    } else if let kind = ModelKind(billedBy: rate.extras) {
      self = kind
    } else if prices.input.isAsked {
      self = .embedding
    } else {
      return nil
    }
  }

  private init?(billedBy extras: [Extra]) {
    for extra in extras {
      let name = extra.name.lowercased()
      if extra.unit == "image" || name.contains("image") || name.contains("pixel") {
        self = .image
      } else if name.contains("video") {
        self = .video
      } else if name.contains("audio") || ["character", "million characters"].contains(extra.unit) {
        self = .audio
      } else if extra.unit == "page" {
        self = .document
      } else if extra.unit == "query" || name.contains("search") {
        self = .search
      } else {
        continue
      }
      return
    }
    return nil
  }
}

extension Price {
  /// Whether a price is stated, suspect or not.
  fileprivate var isAsked: Bool {
    switch self {
    case .known, .suspect, .dynamic: true
    case .unknown, .free: false
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
  /// Whether it is an ASCII letter, or a part of any other character.
  fileprivate var isLetter: Bool { 0x80 <= self || 0x61...0x7A ~= self | 0x20 }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The text in lower case, as far as it is ASCII.
  fileprivate var lowercased: String {
    String(decoding: map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
