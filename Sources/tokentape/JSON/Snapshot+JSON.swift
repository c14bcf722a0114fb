import Market

extension Snapshot {
  /// The snapshot in our own format, so that it can be read again.
  var json: JSONText {
    [
      "tokentape": .whole(1),
      "file": .text(file),
      "format": .text(format),
      "encoding": .text(encoding),
      "unreadBytes": .whole(unreadBytes == 0 ? nil : unreadBytes),
      "listings": .list(of: quotes) { quote in
        quote.json(isFirstHand: ranks[quote.source] == .firstHand)
      },
      "stories": .list(of: threads, as: \.json),
      "reports": .list(of: reports, as: \.json),
      "exchangeRates": .list(of: exchangeRates, as: \.json),
      "rents": .list(of: rents, as: \.json),
      "benchmarks": .list(of: scores, as: \.json),
      "diagnostics": .list(of: diagnostics, as: \.json),
    ]
  }
}

extension Market.Thread {
  /// The story with its replies.
  var json: JSONText {
    [
      "title": .text(story.title),
      "fullTitle": .text(story.fullTitle),
      "source": .text(story.source),
      "board": .text(story.board),
      "author": .text(story.author),
      "published": .moment(story.published),
      "articlePublished": .moment(story.articlePublished),
      "replyCount": .whole(story.replyCount),
      "score": .whole(story.score),
      "language": .text(story.language),
      "url": .text(story.url),
      "discussion": .text(story.discussion),
      "text": .text(story.text),
      "replies": .list(of: replies, as: \.json),
    ]
  }
}

extension Reply {
  /// The reply.
  var json: JSONText {
    [
      "floor": .whole(floor),
      "author": .text(author),
      "mark": .text(mark?.rawValue),
      "text": .text(text),
      "at": .moment(at),
      "yearUncertain": isYearUncertain ? .flag(true) : nil,
      "depth": .whole(depth),
      "score": .whole(score),
      "url": .text(url),
    ]
  }
}

extension ServingReport {
  /// The report; its money is in the currency of the GPU-hour.
  var json: JSONText {
    [
      "title": .text(title),
      "from": .moment(from),
      "until": .moment(until),
      "nodes": .figure(nodes),
      "gpusPerNode": .whole(gpusPerNode),
      "gpu": .text(gpu),
      "gpuHourPrice": .figure(gpuHourPrice.amount),
      "currency": .text(gpuHourPrice.currency.code),
      "inputTokens": .figure(inputTokens),
      "cachedInputTokens": .figure(cachedInputTokens),
      "outputTokens": .figure(outputTokens),
      "perMillion": prices.json,
      "publishedCost": .figure(publishedCost?.amount),
      "publishedRevenue": .figure(publishedRevenue?.amount),
      "caveats": .list(of: caveats) { .text($0) },
      "hours": .list(of: hours) { hour in
        [
          "start": .moment(hour.start), "nodes": .figure(hour.nodes),
          "revenue": .figure(hour.revenue),
        ]
      },
      "by": .text(notes.basis?.by),
      "basis": .text(notes.basis?.kind.rawValue),
      "bases": .list(of: notes.basesInOrder, as: \.json),
      "prefillTokensPerSecond": .figure(notes.prefillTokensPerSecond),
      "decodeTokensPerSecond": .figure(notes.decodeTokensPerSecond),
      "cheaper": notes.cheaper?.json,
      "night": notes.night?.json,
      "assumptions": .list(of: notes.assumptions, as: \.json),
      "rents": .list(of: notes.rents, as: \.json),
      "url": .text(url),
    ]
  }
}

extension ExchangeRate {
  /// The exchange rate of a day.
  var json: JSONText {
    [
      "base": .text(base.code), "currency": .text(currency.code), "rate": .figure(rate),
      "date": .text(day.description), "source": .text(source),
    ]
  }
}

extension Score {
  /// The score; the cost of the run has its own currency.
  var json: JSONText {
    [
      "name": .text(benchmark), "listing": .text(listing?.id), "model": .text(model),
      "until": .text(until?.description), "setting": .text(setting), "score": .figure(value),
      "scale": .text(scale.rawValue), "runCost": .figure(runCost?.amount),
      "currency": .text(runCost?.currency.code), "source": .text(source), "url": .text(url),
      "date": .text(day?.description), "line": .whole(origin.line),
    ]
  }
}

extension Diagnostic {
  /// The diagnostic; line and column are left out if it is about the whole file or line.
  var json: JSONText {
    [
      "file": .text(origin.file),
      "line": .whole(origin.line == 0 ? nil : origin.line),
      "column": .whole(origin.column == 0 ? nil : origin.column),
      "severity": .text(severity.rawValue),
      "message": .text(message),
      "remedy": .text(remedy),
    ]
  }
}
