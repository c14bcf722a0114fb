import Market

/// How much of an article each part of a page holds.
///
/// Text counts for the block that it stands in, text of links against it; a block hands its value
/// on to the parts that hold it, halved from level to level, so that the part with all paragraphs
/// wins over one of them and over the whole page.
struct PageBlocks {
  private let markup: Markup
  private let kinds: [PageTag]
  /// The index of the element around each node.
  private var parents: [Int32]
  /// The bytes of text, and of links, directly in each block.
  private var own: [(text: Int, links: Int)]
  /// The value of each block with all that is in it.
  private var inside: [Int] = []
  /// Parts that are not of the article, by their classes.
  private var noise: Set<Int> = []

  init(_ root: Element) {
    markup = root.markup
    kinds = markup.names.map { PageTag($0) }
    parents = Array(repeating: -1, count: markup.nodes.count)
    own = Array(repeating: (0, 0), count: markup.nodes.count)
    measure()
    findNoise()
  }

  private func kind(_ index: Int) -> PageTag {
    let name = markup.nodes[index].name
    return name < 0 ? .inline : kinds[Int(name)]
  }

  /// Adds up the text of each block, leaving out what is never an article's.
  private mutating func measure() {
    var open: [(index: Int, end: Int)] = []
    var links = 0
    var place = 0
    while place < markup.nodes.count {
      let node = markup.nodes[place]
      while let last = open.last, last.end <= place {
        if kind(last.index) == .link { links -= 1 }
        open.removeLast()
      }
      parents[place] = open.last.map { Int32($0.index) } ?? -1
      if node.isText {
        add(markup.withBytes(of: node) { $0.count { $0 > 0x20 } }, inLink: links > 0, open)
      } else if kind(place) == .hidden {
        place = Int(node.next)
        continue
      } else {
        open.append((place, Int(node.next)))
        if kind(place) == .link { links += 1 }
      }
      place += 1
    }
  }

  private mutating func add(_ bytes: Int, inLink: Bool, _ open: [(index: Int, end: Int)]) {
    guard bytes > 0, let block = open.last(where: { kind($0.index).isBlock }) else { return }
    own[block.index].text += bytes
    if inLink { own[block.index].links += bytes }
  }

  /// The value of a block's own text.
  private func value(_ index: Int) -> Int {
    let (text, links) = own[index]
    return text < shortestText || links * 2 > text ? 0 : text - links
  }

  /// Finds parts that their class names as something else, unless they hold most of the text.
  private mutating func findNoise() {
    inside = markup.nodes.indices.map(value)
    for index in inside.indices.reversed() where parents[index] >= 0 {
      inside[Int(parents[index])] += inside[index]
    }
    let all = inside.first ?? 0
    for index in markup.nodes.indices where kind(index).isBlock || kind(index) == .inline {
      guard !markup.nodes[index].isText, inside[index] * 10 <= all * 9 else { continue }
      let element = Element(markup: markup, index: index)
      // Comments are often longer than what they are about.
      let isLong = inside[index] * 2 > all
      if PageNoise.names(element, surely: isLong) || !isLong && isHead(element) {
        noise.insert(index)
      }
    }
  }

  /// Whether an element holds what stands above an article: its title, with a standfirst and names.
  private func isHead(_ element: Element) -> Bool {
    if element.name == "header" { return true }
    let isNamedSo = ["class", "id"].contains {
      element[attribute: $0].map { heads.occur(in: $0) } ?? false
    }
    return isNamedSo && element.descendants.contains { $0.name == "h1" }
  }
}

extension PageBlocks {
  /// The part with the most text of one article.
  var densest: Int? {
    var scores = Array(repeating: 0, count: markup.nodes.count)
    var place = 0
    while place < markup.nodes.count {
      guard !markup.nodes[place].isText, !isLeftOut(place) else {
        place = Int(markup.nodes[place].next)
        continue
      }
      let value = value(place)
      if value > 0 { hand(value, from: place, to: &scores) }
      place += 1
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return marked(around: best) ?? widened(best, scores)
  }

  /// The part around blocks of one kind that hold an article's paragraphs one each.
  private func widened(_ best: Int, _ scores: [Int]) -> Int {
    let node = markup.nodes[best]
    let bytes = (best..<Int(node.next)).reduce(0) { sum, index in
      sum
        + (markup.nodes[index].isText
          ? Int(markup.nodes[index].end - markup.nodes[index].start) : 0)
    }
    guard bytes < longestPiece else { return best }
    var inner = best
    for _ in 0..<mostAround {
      let above = Int(parents[inner])
      guard above >= 0 else { break }
      let own = Element(markup: markup, index: inner)
      let (name, kind) = (own.name, own[attribute: "class"])
      let alike = Element(markup: markup, index: above).children.filter { other in
        other.name == name && other[attribute: "class"] == kind && !isLeftOut(other.index)
          && (other.index..<Int(markup.nodes[other.index].next)).contains { scores[$0] > 0 }
      }
      if alike.count > 1 { return above }
      inner = above
    }
    return best
  }

  private func hand(_ value: Int, from block: Int, to scores: inout [Int]) {
    var share = value
    // A paragraph is no article, but one in which lines are only broken is.
    if kind(block) == .container { scores[block] += share }
    var above = parents[block]
    for _ in 0..<mostLevels where above >= 0 && share > 0 {
      scores[Int(above)] += share
      if kind(Int(above)).isBlock { share /= 2 }
      above = parents[Int(above)]
    }
  }

  /// The part that is marked as the article, in or around the one with the most text.
  private func marked(around best: Int) -> Int? {
    let end = Int(markup.nodes[best].next)
    let body = markup.nodes.indices.first { index in
      guard !markup.nodes[index].isText else { return false }
      let isNear =
        index >= best && index < end || index < best && Int(markup.nodes[index].next) >= end
      return isNear
        && Element(markup: markup, index: index)[attribute: "itemprop"]?.contains("articleBody")
          == true
    }
    if let body { return body }
    var above = parents[best]
    while above >= 0 {
      if markup.names[Int(markup.nodes[Int(above)].name)] == "article" { return Int(above) }
      above = parents[Int(above)]
    }
    return nil
  }

  /// Whether a node is no part of an article's text.
  func isLeftOut(_ index: Int) -> Bool {
    guard !markup.nodes[index].isText else { return false }
    if kind(index) == .hidden || noise.contains(index) { return true }
    if kind(index) == .link {
      let block = around(index)
      return block >= 0 && leadsElsewhere(block)
    }
    return kind(index).isBlock && inside[index] == 0 && leadsElsewhere(index)
  }

  /// Whether a block has hardly any text of its own but links, as a paragraph or an item that leads
  /// elsewhere; what is in its blocks may still be the article.
  private func leadsElsewhere(_ block: Int) -> Bool {
    let (text, links) = own[block]
    return text > 0 && links * 5 > text * 4 && text < longestLink
  }

  /// The block that a node stands in; negative if there is none.
  private func around(_ index: Int) -> Int {
    var above = Int(parents[index])
    while above >= 0, !kind(above).isBlock { above = Int(parents[above]) }
    return above
  }
}

private let heads = PageNames(words: ["header"])
/// The most bytes of a block that is one of several with an article's paragraphs.
private let longestPiece = 2_000
/// How many levels around such a block are looked at.
private let mostAround = 3

/// The fewest bytes of text that count as a paragraph.
private let shortestText = 25
/// The longest paragraph, in bytes, that is left out because it is a link.
private let longestLink = 300
/// How many levels up a paragraph counts.
private let mostLevels = 6
