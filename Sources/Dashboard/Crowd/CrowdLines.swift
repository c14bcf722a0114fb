import Analytics
import Market
import Screen

/// The crowd of a story in a few lines, each with its caption.
struct CrowdLines {
  let crowd: Crowd?
  let columns: Int

  /// A caption and what stands behind it.
  struct Line {
    let caption: String
    let text: String

    /// Draws the line.
    func draw(on canvas: inout Canvas, row: Int, column: Int, endColumn: Int) {
      let behind = canvas.write(
        caption.isEmpty ? "" : caption + "  ", row: row, column: column, endColumn: endColumn,
        as: .caption)
      canvas.write(text, row: row, column: behind, endColumn: endColumn)
    }
  }

  /// The votes, the tone, the names and the moves, as far as there are any.
  var lines: [Line] {
    guard let crowd else { return [] }
    var lines: [Line] = []
    if let votes = crowd.shownVotes { lines.append(Line(caption: "", text: votes)) }
    if let tones = crowd.shownTones {
      let unclear =
        " · " + crowd.shownUnclear + (crowd.first == nil ? "" : " " + crowd.shownHeard)
      let fits = tones.columns + unclear.columns + 6 <= columns
      lines.append(Line(caption: said("tone"), text: tones + (fits ? unclear : "")))
    }
    let names = crowd.shownNames(columns: columns - 11)
    if !names.isEmpty { lines.append(Line(caption: said("speaks of"), text: names)) }
    if let move = crowd.moves.first {
      let more = crowd.moves.count > 1 ? " · " + said("\(crowd.moves.count - 1) more") : ""
      lines.append(
        Line(
          caption: said("near it"),
          text: move.shownBriefly.truncated(columns: columns - 9 - more.columns) + more))
    }
    return lines
  }
}

extension ChangeRow {
  /// The day, the model, and what happened to its price.
  var shownBriefly: String {
    let what = (shownStep.isEmpty ? said(term: group.shown) : shownStep).replacing(" USD", with: "")
    return "\(at.day.shownYearlessText) \(listing.model) \(what)"
  }
}
