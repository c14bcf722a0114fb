/// An entry that answers none of the others, and those that answer it, at any depth.
struct ReplyTree {
  let root: Int
  /// Each behind what it answers; depth 0 answers the root itself.
  var answers: [(index: Int, depth: Int)] = []
}

/// Arranges the entries of a flat list by what each answers.
///
/// - Parameters:
///   - ids: The entries' own ids, by index.
///   - parents: The ids of what they answer, which need not be in the list.
/// - Returns: One tree for each entry that answers none in the list, in their order; entries that
///   answer each other in a circle are left without one another.
func arranged(ids: [String?], parents: [String?]) -> [ReplyTree] {
  var places: [String: Int] = [:]
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

/// How deep each entry of a flat list stands, in the order of the list: 0 answers none in it.
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
