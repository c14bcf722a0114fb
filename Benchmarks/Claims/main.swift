import Claims
import Foundation

/// Times the finding of claims: in news without figures, in news full of them, and in short
/// replies, each as one core reads it; and the checking of the samples' claims.
let runs = 5

/// The least CPU time of this thread: other programs on the machine only add to the wall clock.
func seconds(_ work: () -> Void) -> Double {
  (0..<runs).map { _ in
    let began = threadSeconds()
    work()
    return threadSeconds() - began
  }.min() ?? 0
}

func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Sentences as news write them, with a language each.
struct Sample {
  let name: String
  let language: String
  let sentences: [String]

  /// The sentences over and over, about this many bytes of them.
  func text(bytes: Int) -> String {
    let round = sentences.joined(separator: " ") + "\n\n"
    return String(repeating: round, count: max(1, bytes / round.utf8.count))
  }
}

let plain = [
  Sample(
    name: "English without figures", language: "en",
    sentences: [
      "The company said that its newest model reasons better than any that came before it.",
      "Analysts doubted whether customers would follow, since the old tools still work well.",
      "Engineers who had tried the preview spoke of long waits and of answers that were wrong.",
    ]),
  Sample(
    name: "Chinese without figures", language: "zh-Hant",
    sentences: [
      "業者表示新的語言模型採用全新的訓練方法,徹底顛覆傳統流程。", "市場擔心資本支出未來無法回收,因此態度保守。",
      "使用者認為開放式問答的表現卓越,但是介面仍然不好用。",
    ]),
  Sample(
    name: "German without figures", language: "de",
    sentences: [
      "Der Anbieter will seine Rechenzentren künftig mit Strom aus Wind und Sonne betreiben.",
      "Kritiker halten dagegen, dass die Netze dafür noch lange nicht ausgebaut sind.",
    ]),
]

let full = [
  Sample(
    name: "English full of figures", language: "en",
    sentences: [
      "It cut its prices by up to 75%, from $0.55 to $0.14 per million input tokens.",
      "Revenue rose 17.5 percent to about 1.3 billion euros ($1.5 billion) in the first quarter.",
      "It serves roughly 1.2 trillion tokens a day on fewer than 900 GPUs at $3 to $5 per GPU hour.",
    ]),
  Sample(
    name: "Chinese full of figures", language: "zh-Hant",
    sentences: [
      "第三季營收3億2,500萬元,年增近四成,全年資本支出最高85億元(約2.6億美元)。",
      "每百萬輸出tokens的收費從12元降為8元,員工有1,200多人,股價重挫6.2%。",
    ]),
  Sample(
    name: "Danish full of figures", language: "da",
    sentences: [
      "Omsætningen steg med 12,5 procent til 1.250 millioner kroner, svarende til 168 millioner euro.",
      "En time koster nu 38,50 kroner, mod 29,95 kroner for et år siden, altså knap 30 procent mere.",
    ]),
]

func report(_ sample: Sample, bytes: Int) {
  let text = sample.text(bytes: bytes)
  var count = 0
  let time = seconds { count = findClaims(in: text, language: sample.language).count }
  let megabytes = Double(text.utf8.count) / 1e6
  print(
    String(
      format: "  %@: %.1f MB in %.0f ms, %.0f MB/s, %d claims",
      sample.name.padding(toLength: 24, withPad: " ", startingAt: 0), megabytes, time * 1e3,
      megabytes / time, count))
}

/// Times short texts, each found by itself as replies are, their language known.
func reportReplies() {
  let replies = [
    "一個月200鎂真的太坑", "樓主說的沒錯", "TSM大漲2%你怕是沒看到喔", "笑死", "最好捲到免費",
  ]
  let rounds = 40_000
  var count = 0
  let time = seconds {
    count = 0
    for _ in 0..<rounds {
      for reply in replies { count += findClaims(in: reply, language: "zh-Hant").count }
    }
  }
  let bytes = rounds * replies.reduce(0) { $0 + $1.utf8.count }
  print(
    String(
      format: "  %d replies in %.0f ms, %.0f MB/s, %d claims", rounds * replies.count, time * 1e3,
      Double(bytes) / 1e6 / time, count))
}

for sample in plain { report(sample, bytes: 8 << 20) }
for sample in full { report(sample, bytes: 4 << 20) }
reportReplies()
try reportChecking()
