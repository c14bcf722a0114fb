import Market

extension ModelKind {
  /// The kind that LiteLLM's `mode` means; `nil` if it is empty.
  init?(mode: String) {
    switch mode {
    case "": return nil
    case "chat", "completion", "responses": self = .chat
    case "embedding": self = .embedding
    case "rerank": self = .rerank
    case "image_generation", "image_edit": self = .image
    case "realtime": self = .audio
    case "audio_transcription": self = .transcription
    case "audio_speech": self = .speech
    case "video_generation": self = .video
    case "moderation", "moderations", "guardrail": self = .moderation
    case "ocr": self = .document
    case "search", "vector_store": self = .search
    default: self = .other
    }
  }

  /// The kind of a model with the given modalities, such as `text`, `image` and `audio`.
  ///
  /// The names are those of models.dev and OpenRouter; `nil` if no output is listed. A model that
  /// outputs text besides images still counts as chat.
  init?(inputs: [String], outputs: [String]) {
    func gives(_ names: String...) -> Bool { outputs.contains(where: names.contains) }
    if gives("embedding", "embeddings") {
      self = .embedding
    } else if gives("rerank", "reranking") {
      self = .rerank
    } else if gives("transcription") {
      self = .transcription
    } else if gives("text") {
      self = inputs == ["audio"] ? .transcription : .chat
    } else if gives("image") {
      self = .image
    } else if gives("video") {
      self = .video
    } else if gives("audio", "speech") {
      self = inputs.contains("audio") ? .audio : .speech
    } else if outputs.isEmpty {
      return nil
    } else {
      self = .other
    }
  }
}

extension JSON {
  /// The strings of a list.
  var texts: [String] { elements.compactMap(\.string) }
}
