/// What a model is for.
///
/// Prices of different kinds are not comparable: an embedding costs a hundredth of a chat model and
/// does something else.
public enum ModelKind: String, CaseIterable, Hashable, Sendable {
  /// Takes text, often among other things, and writes text.
  case chat
  /// Turns text into vectors.
  case embedding
  /// Ranks texts by relevance to a query.
  case rerank
  /// Generates or edits images.
  case image
  /// Listens and speaks, as in a conversation.
  case audio
  /// Turns speech into text.
  case transcription
  /// Turns text into speech.
  case speech
  /// Generates video.
  case video
  /// Classifies whether content is harmful.
  case moderation
  /// Extracts text from images of documents.
  case document
  /// Searches the web or a document store.
  case search
  /// None of these.
  case other
}

/// A model's stage of life, according to its source.
public enum ModelStage: String, CaseIterable, Hashable, Sendable {
  /// Unfinished and likely to change.
  case alpha
  /// Nearly finished.
  case beta
  /// No longer served, or soon to be; without a date.
  case deprecated
}
