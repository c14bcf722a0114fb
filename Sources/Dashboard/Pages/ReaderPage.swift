import Prose
import Screen

/// A story and its replies.
struct ReaderPage: Page {
  static let name = "reader"
  static let isTyped = false
  static let title = "Story"

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    let panel: any Panel =
      state.feed.reading == nil
      ? AwaitingPanel()
      : FeedPanel(
        feed: state.feed, isFocused: true, isWhole: true, keys: state.keyNames,
        crowd: state.crowd(of: state.feed.reading?.id))
    state.draw(panel, named: .feed, on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let rows = state.storyFrame.rows
    if let lines = command.lines(page: max(1, rows - 1)) {
      state.feed.scroll(by: lines, rows: rows)
      return .done
    }
    switch command {
    case .back, .quit: return .closed
    case .nextStory, .moveRight: state.turnStory(by: 1)
    case .previousStory, .moveLeft: state.turnStory(by: -1)
    case .toneWords: state.toggleToneWords()
    case .starReply: state.starReply()
    case .nextUnread: state.nextUnread()
    case .collapse, .expand, .mark, .parentReply, .nextReply, .previousReply:
      state.performOnThread(command)
    case .open, .zoom: break
    case .filter, .star, .origin, .openAddress, .storyClaims: return .passed
    default: return .general
    }
    return .done
  }

  func close(in state: inout State) { state.feed.close() }

  func hints(in state: State) -> [Hint] {
    let search = state.feed.reading?.search ?? state.feed.search
    return [
      Hint([.moveDown, .moveUp], "scroll"),
      Hint([.nextStory, .previousStory], search.isEmpty ? "next story" : "next match"),
      Hint([.origin], "origin"), Hint([.back], "back"),
    ]
  }
}
