import Events
import Foundation
import Market
import Names
import Readers
import Tone

/// Times the folding of stories into events, for two numbers of stories, and the hearing of a tone,
/// a reply.

/// The CPU time of this thread: other programs on the machine only add to the wall clock.
func seconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let began = now()
  work()
  return now() - began
}

/// Stories of firms that cut prices, one event in four languages, forty an hour.
func stories(_ count: Int) -> [Telling] {
  (0..<count).map { number in
    let (event, language) = (number / 4, number % 4)
    let (firm, share, price) = ("Firm\(event % 977)ia", event % 89 + 1, event % 53 + 1)
    let title = [
      "\(firm) cuts its prices by \(share)%", "\(firm) sænker prisen \(share) procent",
      "\(firm) senkt die Preise um \(share) Prozent", "\(firm)降價\(share)%",
    ][language]
    let text = [
      "A million tokens cost $\(price) from today, the model maker said.",
      "En million tokens koster nu \(price) dollar.", "Eine Million Tokens kostet \(price) Dollar.",
      "每百萬token只要\(price)美元。",
    ][language]
    return Telling(
      id: "\(number)", language: ["en", "da", "de", "zh-Hant"][language],
      published: Moment(seconds: 1_740_000_000 + Int64(number) * 90), title: title, text: text)
  }
}

let names = NameCatalogue(readNames(shippedNameFiles).table)
let finder = SignalFinder(names)
var least: Double?
for count in [5_000, 20_000] {
  let told = stories(count)
  let time = seconds { _ = EventFolder.events(of: told, by: finder) }
  print("\(count) stories: \(Int(time * 1e6 / Double(count))) µs each")
  least = least.map { time / 4 / $0 } ?? time
}
print("four times the stories: \(least.map { Int($0 * 100) } ?? 0) % of the time for each")

let replies = [
  ("zh-Hant", "這次真的很難用 退訂"), ("en", "Qwen beats Llama and costs less, love it"),
  ("da", "Hvad koster den om måneden?"), ("zh-Hans", "又崩了，服务器繁忙"),
]
let reader = ToneReader(names)
let heard = 40_000
let time = seconds {
  for number in 0..<heard {
    let (language, text) = replies[number % replies.count]
    _ = reader.tone(of: text, toward: "Qwen", language: language)
  }
}
print("tone: \(time * 1e6 / Double(heard)) µs a reply")
