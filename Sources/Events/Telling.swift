import Market

/// A story as far as it matters to which event it tells.
public struct Telling: Hashable, Sendable {
  /// Tells the story to whoever asks.
  public var id: String
  /// Its BCP 47 language; nil to tell it from the text.
  public var language: String?
  /// When it was first published; a story without is never folded by what it says.
  public var published: Moment?
  /// Its publisher.
  public var source: String?
  /// Its address.
  public var url: String?
  /// Its title.
  public var title: String
  /// Its text, of which the beginning is read.
  public var text: String

  /// A story.
  public init(
    id: String, language: String? = nil, published: Moment? = nil, source: String? = nil,
    url: String? = nil, title: String, text: String
  ) {
    self.id = id
    self.language = language
    self.published = published
    self.source = source
    self.url = url
    self.title = title
    self.text = text
  }
}

extension Telling {
  /// A story as a reader of dumps found it; the article's own time counts before a post's.
  public init(_ story: Story, id: String) {
    self.init(
      id: id, language: story.language, published: story.articlePublished ?? story.published,
      source: story.source, url: story.url, title: story.headline, text: story.text)
  }
}
