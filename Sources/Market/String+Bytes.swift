extension String {
  /// Whether another text stands in it, byte by byte.
  ///
  /// Much faster than `contains`, which compares characters; texts that were read are normalised, so
  /// that bytes are enough.
  public func contains(bytesOf other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { text in
      other.withUTF8 { other in
        guard let first = other.first else { return true }
        guard text.count >= other.count else { return false }
        return (0...text.count - other.count).contains { place in
          text[place] == first && text[place..<place + other.count].elementsEqual(other)
        }
      }
    }
  }
}
