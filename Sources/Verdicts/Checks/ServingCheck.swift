import Analytics
import Claims
import Market
import Names

/// What serving earns and takes, against a provider's report of its own.
enum ServingCheck: Check {
  static let name = "serving report"

  static func judge(_ question: Question) throws -> Judgement? {
    guard let part = ServingPart(question), let report = question.report else { return nil }
    guard !question.isOfOtherDay(than: report) else { return .cannotSay }
    let values = part.values(of: report, for: question)
    guard !values.isEmpty else { return nil }
    var judgement = Judgement(
      question.stated, values, isDenied: question.isDenied, check: name, whose: [report.title])
    if part.isTheoretical, question.isSaidToBeReal {
      judgement.verdict = question.isDenied ? .supported : .contradicted
      judgement.note = "it is what all tokens would have earned at the list price"
    }
    if let word = part.wrongWord(values, question.stated) { judgement.note = word }
    return judgement
  }
}

extension Question {
  /// The report that the words are about: of the maker or of whoever is named, the newest by then.
  var report: ServingReport? {
    let reports = evidence.view.reports.filter {
      $0.from.day <= passage.day && passage.day.number - $0.from.day.number <= 200
    }.sorted { $0.from > $1.from }
    let text = passage.text(sentence).lowercased()
    let named = reports.filter { $0.publisher.map(text.contains) ?? false && !isMaker($0) }
    if !named.isEmpty {
      return named.first { $0.gpu.map { text.contains($0.lowercased()) } ?? false } ?? named.first
    }
    let makers = makersOfReport
    return reports.first { report in report.publisher.map(makers.contains) ?? false }
  }

  private func isMaker(_ report: ServingReport) -> Bool {
    evidence.names.table.written.makers[report.publisher ?? ""] != nil
  }

  /// The makers named in the scope; where it names none, the first that the text names.
  private var makersOfReport: [String] {
    let own = mentions.compactMap(\.maker)
    if !own.isEmpty { return own.contains { $0 != own[0] } && mentions.count < 3 ? [own[0]] : own }
    return (passage.mentions.first { $0.maker != nil }?.maker ?? passage.subject).map { [$0] } ?? []
  }

  /// Whether the sentence dates the figure, and not to the report's days or the one after.
  func isOfOtherDay(than report: ServingReport) -> Bool {
    passage.months(in: sentence).contains { month in
      guard let start = month.start(before: passage.day) else { return true }
      if month.day == nil {
        let (year, of, _) = report.from.day.date
        return start.date.year != year || start.date.month != of
      }
      return !(report.from.day.number...report.until.day.number + 1).contains(start.number)
    }
  }

  /// Whether the words say that money was really earned.
  var isSaidToBeReal: Bool {
    passage.marks([.really], in: sentence).contains { passage.isInClause($0.range, of: claim) }
  }
}

extension ServingReport {
  /// Who published it, in small letters.
  var publisher: String? {
    (notes.basis?.by ?? title.split(separator: " ").first.map(String.init))?.lowercased()
  }
}
