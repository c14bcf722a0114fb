import TestSupport
import Testing

@testable import Dashboard

/// Listings folded into a row a model, whatever the order, the models and what is unfolded.
struct FoldedModelsTests {
  @Test("no listing is lost or shown twice, and a model stands at its cheapest")
  func laws() {
    for seed in 0..<200 {
      var random = Seeded(UInt64(seed))
      let count = Int.random(in: 0...60, using: &random)
      let models = (0..<count).map { _ in Int.random(in: -1...12, using: &random) }
      let ranks = (0..<count).shuffled(using: &random)
      let order = (0..<count).shuffled(using: &random).filter { _ in
        Bool.random(using: &random)
      }
      let all = FoldedModels(order, models: models, ranks: ranks, open: Set(0...12))
      #expect(all.order.sorted() == order.sorted(), "seed \(seed)")
      let folded = FoldedModels(order, models: models, ranks: ranks, open: [])
      let known = Set(order.map { models[$0] }.filter { $0 >= 0 })
      let unknown = order.count { models[$0] < 0 }
      #expect(folded.order.count == known.count + unknown, "seed \(seed)")
      for (place, line) in zip(folded.order, folded.lines) where line != .single {
        let members = order.filter { models[$0] == models[place] }
        #expect(members.allSatisfy { ranks[$0] >= ranks[place] }, "seed \(seed)")
        #expect(line == .model(others: members.count - 1, isOpen: false), "seed \(seed)")
      }
    }
  }

  @Test("what is unfolded stands below its model, from the cheapest to the dearest")
  func unfolded() {
    let folded = FoldedModels(
      [4, 3, 2, 1, 0], models: [7, 7, 8, 7, -1], ranks: [2, 0, 3, 1, 4], open: [7])
    #expect(folded.order == [4, 2, 1, 3, 0])
    #expect(
      folded.lines == [.single, .single, .model(others: 2, isOpen: true), .other, .other])
  }
}
