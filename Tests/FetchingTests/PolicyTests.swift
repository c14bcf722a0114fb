import TestSupport
import Testing

@testable import Fetching

/// What is done after an answer: tables, with the time passed in.
struct PolicyTests {
  @Test(
    "a host says when to come back in seconds or as a date",
    arguments: [
      (nil, nil), ("", nil), ("soon", nil), ("-5", nil),
      ("0", 0), ("120", 120), (" 120", 120), ("99999999999999999999999", 86_400),
      ("Thu, 26 Nov 2026 10:16:40 GMT", 100), ("Thursday, 26-Nov-26 10:16:40 GMT", 100),
      ("Thu Nov 26 10:16:40 2026", 100), ("Thu, 26 Nov 2026 10:13:20 GMT", -100),
    ] as [(String?, Int64?)])
  func retryAfter(value: String?, seconds: Int64?) {
    #expect(retryMoment(value?.trimmed, now: noon) == seconds.map { noon + $0 })
  }

  @Test(
    "without a time a host is left alone for half an hour, then twice as long, up to a day",
    arguments: [
      (0, nil, 1_800), (1, nil, 3_600), (2, nil, 7_200), (5, nil, 57_600), (6, nil, 86_400),
      (60, nil, 86_400), (0, 90, 90), (3, 90, 90), (0, 0, 60), (0, -1_000, 60),
      (0, 1_000_000, 86_400), (0, Int64.min, 60),
    ] as [(Int, Int64?, Int64)])
  func pauses(doublings: Int, stated: Int64?, length: Int64) {
    let before = HostPause(until: 0, doublings: doublings)
    let stated = stated.map { $0 == .min ? $0 : noon + $0 }
    let plain = before.after(stated: stated, now: noon, jitter: 0)
    #expect(plain.until == noon + length)
    let shaken = before.after(stated: stated, now: noon, jitter: 1)
    #expect(shaken.until == noon + length + length / 10)
    #expect(plain.holds(at: noon) && !plain.holds(at: noon + length))
  }

  @Test("a pause that a wrong clock has set ends once the clock is right")
  func wrongClock() {
    #expect(!HostPause(until: noon + 400 * 86_400, doublings: 0).holds(at: noon))
  }

  @Test(
    "a source is fetched again at its pace, sooner after a failure, later where it is refused",
    arguments: [
      (.fresh, 0, 3_600), (.brokeDown, 1, 300), (.brokeDown, 2, 600), (.brokeDown, 4, 2_400),
      (.brokeDown, 5, 3_600), (.brokeDown, 900, 3_600), (.wasRefused, 1, 3_600),
      (.wasRefused, 3, 14_400), (.wasRefused, 900, 86_400), (.pauses(until: noon + 77), 1, 77),
      (.pauses(until: noon - 77), 1, 1), (.isGone, 1, nil),
    ] as [(Ending, Int, Int64?)])
  func paces(ending: Ending, failures: Int, wait: Int64?) {
    let pace = Pace(every: 3_600)
    let next = pace.next(after: ending, failures: failures, now: noon, jitter: 0)
    #expect(next == wait.map { noon + $0 })
    let late = pace.next(after: ending, failures: failures, now: noon, jitter: 1)
    if case .pauses = ending {
      #expect(late == next)
    } else {
      #expect(late == wait.map { noon + $0 + $0 / 20 })
    }
  }

  @Test("a clock that was set back makes a source due; one that jumps ahead fetches it once")
  func clockJumps() {
    let pace = Pace(every: 3_600)
    #expect(!pace.isDue(next: noon + 10, tried: noon, now: noon + 9))
    #expect(pace.isDue(next: noon + 10, tried: noon, now: noon + 10))
    #expect(pace.isDue(next: noon + 10, tried: noon, now: noon - 5_000))
    #expect(pace.isDue(next: 0, tried: 0, now: noon))
    #expect(!pace.isStale(checked: noon, now: noon + 7_200))
    #expect(pace.isStale(checked: noon, now: noon + 7_201))
  }

  @Test("a move for good is believed when it was said three times in a row")
  func moves() throws {
    var record = PageRecord(address: "https://a.example/x")
    let other = WebAddress("https://b.example/x"), third = WebAddress("https://c.example/x")
    #expect([other, other].map { record.note(move: $0) } == [false, false])
    #expect(record.note(move: nil) == false)
    #expect([other, other, third].map { record.note(move: $0) } == [false, false, false])
    #expect([other, other, other].map { record.note(move: $0) } == [false, false, true])
    #expect(record.current == other)
    #expect(record.note(move: other) == false)
  }

  @Test("what is remembered is read back, whatever the servers sent")
  func memory() throws {
    var memory = SourceMemory()
    (memory.tried, memory.checked, memory.next, memory.failures) = (noon, noon - 1, nil, 3)
    (memory.problem, memory.remedy) = ("a\nb % ü", "")
    var random = Seeded(17)
    for number in 0..<50 {
      let odd = String(
        (0..<20).map { _ in Character(Unicode.Scalar(UInt8.random(in: 0...255, using: &random))) })
      var page = PageRecord(address: "https://a.example/\(number)")
      (page.etag, page.modified, page.hash) = (
        odd, odd, .random(in: 0...UInt64.max, using: &random)
      )
      (page.file, page.bytes, page.isGone) = ("x-\(number).json", number, number % 2 == 1)
      memory.pages["page \(number)\n"] = page
    }
    #expect(SourceMemory(text: memory.text) == memory)
    #expect(SourceMemory(text: "").pages.isEmpty)
    #expect(
      SourceMemory(text: "tokentape-source 1\nnext x\npage\nfile ../../x\n").pages[""]?.file == nil)
  }
}

/// A moment: 26 November 2026, 10:15 in UTC.
let noon: Int64 = 1_795_688_100

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
