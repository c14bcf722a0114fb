import Glibc

extension String {
  /// Whether another text stands in it, byte by byte.
  ///
  /// Much faster than `contains`, which compares characters; texts that were read are normalised, so
  /// that bytes are enough.
  public func contains(bytesOf other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { text in
      other.withUTF8 { other in
        guard let word = other.baseAddress, let first = other.first else { return true }
        guard var place = UnsafeRawPointer(text.baseAddress) else { return false }
        let end = place + text.count
        while end - place >= other.count,
          let found = memchr(place, Int32(first), end - place - other.count + 1)
        {
          if memcmp(found, word, other.count) == 0 { return true }
          place = UnsafeRawPointer(found) + 1
        }
        return false
      }
    }
  }
}
