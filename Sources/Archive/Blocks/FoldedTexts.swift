import Market
import Prose

/// The folded texts of many stories and replies, one after another, made to be looked through.
struct FoldedTexts {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []

  mutating func append(_ story: Story) {
    add(story.author ?? "")
    for part in [story.headline, story.source ?? "", story.board ?? "", story.text]
    where !part.isEmpty { add(part) }
    ends.append(UInt32(bytes.count))
  }

  mutating func append(_ reply: Reply) {
    add(reply.author ?? "")
    if !reply.text.isEmpty { add(reply.text) }
    ends.append(UInt32(bytes.count))
  }

  private mutating func add(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { bytes.append(65...90 ~= byte ? byte | 0x20 : byte) }
    } else {
      bytes += folded(text).lowercased().utf8
    }
    bytes.append(0x1F)
  }
}

extension Search {
  /// Whether everything is found.
  var isEmpty: Bool { text.trimmed.isEmpty }

  /// The entries of a block whose texts hold every word, in order.
  func entries(in bytes: UnsafeRawBufferPointer, ends: UnsafeRawBufferPointer) -> [Int] {
    let words = folded(text).lowercased().split(separator: " ").map { Array($0.utf8) }
    let ends = ends.bindMemory(to: UInt32.self)
    var begin = 0
    return ends.indices.filter { entry in
      let text = UnsafeRawBufferPointer(rebasing: bytes[begin..<Int(ends[entry])])
      begin = Int(ends[entry])
      return words.allSatisfy { word in
        word.count <= text.count
          && (0...text.count - word.count).contains {
            text[$0..<$0 + word.count].elementsEqual(word)
          }
      }
    }
  }

  func admitsFields(board: String?, language: String?, at moment: Moment?) -> Bool { true }

  var asksForFields: Bool { false }
}
