/// What a model is for.
///
/// Prices of different kinds are no rivals: an embedding costs a hundredth of a chat, and does
/// something else.
public enum ModelKind: String, CaseIterable, Hashable, Sendable {
  /// Reads text, mostly among other things, and writes text.
  case chat
  /// Turns text into vectors.
  case embedding
  /// Ranks texts by how well they answer a question.
  case rerank
  /// Makes or edits pictures.
  case image
  /// Hears and speaks, as in a conversation.
  case audio
  /// Writes down what is said.
  case transcription
  /// Says what is written.
  case speech
  /// Makes films.
  case video
  /// Judges whether a text is harmless.
  case moderation
  /// Reads documents off pictures of them.
  case document
  /// Searches the web or a store of texts.
  case search
  /// None of these.
  case other
}

/// How far along its life a model is, by its source's word.
public enum ModelStage: String, CaseIterable, Hashable, Sendable {
  /// Not finished, and likely to change.
  case alpha
  /// Nearly finished.
  case beta
  /// Served no longer, or soon no longer; the source names no day.
  case deprecated
}
