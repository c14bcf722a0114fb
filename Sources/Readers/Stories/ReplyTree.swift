/// An entry that replies to no other, with all replies below it, at any depth.
struct ReplyTree {
  let root: Int
  /// The replies, each after its parent; depth 0 replies to the root.
  var answers: [(index: Int, depth: Int)] = []
}

/// Arranges a flat list of entries into reply trees.
///
/// - Parameters:
///   - ids: The entries' ids, by index.
///   - parents: The ids that they reply to, which need not be in the list.
/// - Returns: One tree for each entry without a parent in the list, in list order, then one for
///   each cycle, rooted at the cycle's first entry.
func arranged<ID: Hashable>(ids: [ID?], parents: [ID?]) -> [ReplyTree] {
  var places: [ID: Int] = [:]
  for (place, id) in ids.enumerated() {
    if let id, places[id] == nil { places[id] = place }
  }
  var answers: [[Int]] = Array(repeating: [], count: ids.count)
  var roots: [Int] = []
  for (place, parent) in parents.enumerated() {
    if let parent, let above = places[parent], above != place {
      answers[above].append(place)
    } else {
      roots.append(place)
    }
  }
  var isTaken = Array(repeating: false, count: ids.count)
  var trees = roots.map { tree(from: $0, answers, &isTaken) }
  for place in ids.indices where !isTaken[place] {
    trees.append(tree(from: place, answers, &isTaken))
  }
  return trees
}

/// The depth of each entry of a flat list, in list order; 0 has no parent in it.
func depths(ids: [String?], parents: [String?]) -> [Int] {
  var depths = Array(repeating: 0, count: ids.count)
  for tree in arranged(ids: ids, parents: parents) {
    for answer in tree.answers { depths[answer.index] = answer.depth + 1 }
  }
  return depths
}

private func tree(from root: Int, _ answers: [[Int]], _ isTaken: inout [Bool]) -> ReplyTree {
  var tree = ReplyTree(root: root)
  isTaken[root] = true
  var waiting = answers[root].reversed().map { (index: $0, depth: 0) }
  while let next = waiting.popLast() {
    guard !isTaken[next.index] else { continue }
    isTaken[next.index] = true
    tree.answers.append(next)
    waiting += answers[next.index].reversed().map { (index: $0, depth: next.depth + 1) }
  }
  return tree
}
