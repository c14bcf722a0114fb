import Market
import Testing
import TestSupport

@testable import tokentape

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("plain ASCII", #""plain ASCII""#),
    (#"a "quote" and a \"#, #""a \"quote\" and a \\""#),
    ("tab\tline\nend\r", #""tab\tline\nend\r""#),
    ("esc\u{1B}[2J nul\u{0} del\u{7F} c1\u{9B}", #""esc\u001b[2J nul\u0000 del\u007f c1\u009b""#),
    ("line\u{2028}paragraph\u{2029}", #""line\u2028paragraph\u2029""#),
    ("override \u{202E}abc", #""override \u202eabc""#),
    ("DeepSeek低成本，é", "\"DeepSeek低成本，é\""),
    ("👍", "\"👍\""),
    ("private \u{F0000}", #""private \udb80\udc00""#),
  ])
  func `a text is exact, and can't control a terminal`(text: String, written: String) {
    #expect(JSONText.text(text).description == written)
  }

  @Test func `keys keep their order, and those without a value are left out`() {
    let json: JSONText = [
      "b": .whole(2), "a": .text("1"), "none": .text(nil as String?),
      "empty": .list(of: [] as [Int]) { .whole($0) }, "list": .list([.whole(1), .text("x")]),
    ]
    #expect(json.description == #"{"b":2,"a":"1","list":[1,"x"]}"#)
  }

  @Test func `a day is written as a day, and a time with its offset`() {
    #expect(JSONText.moment(Moment(iso8601: "2025-03-01"))?.description == #""2025-03-01""#)
    #expect(
      JSONText.moment(Moment(iso8601: "2025-01-28T13:58+08:00"))?.description
        == #""2025-01-28T13:58:00+08:00""#)
  }

  @Test func `the four states of a price are told apart`() {
    let prices: [(Price, String?)] = [
      (.unknown, nil), (.free, #""0""#), (.known("0.000000003625"), #""0.000000003625""#),
      (.dynamic, #""dynamic""#), (.suspect("135000", .outsideBand), #""135000""#),
      (.suspect("-1", .negative), #""-1""#),
    ]
    for (price, written) in prices { #expect(price.json?.description == written) }
  }

  @Test func `a quote includes its tiers, hours and extras`() {
    let quote = Quote(
      listing: Listing(provider: "northwind", model: "opal/large"),
      rate: Rate(
        prices: PriceList(input: .known("0.5"), output: .free),
        tiers: [
          Tier(aboveTokens: 200_000, prices: PriceList(input: .known("1"), output: .unknown))
        ],
        hours: [
          Hours(
            windows: [
              Hours.Window(fromMinute: 990, untilMinute: 30),
              Hours.Window(
                weekdays: [6, 7], dates: [Day(number: 20_727)], fromMinute: 0, untilMinute: 0),
            ], prices: PriceList(input: .known("0.25"), output: .unknown))
        ],
        extras: [Extra(name: "image", amount: "0.04", unit: "image")]),
      source: "Northwind", hasOpenWeights: false, kind: .chat, stage: .beta,
      origin: Origin(file: "x.json", line: 7))
    #expect(
      quote.json.description == """
        {"id":"northwind/opal/large","provider":"northwind","model":"opal/large","status":"known",\
        "currency":"USD","perMillion":{"input":"0.5","output":"0"},\
        "tiers":[{"aboveTokens":200000,"perMillion":{"input":"1"}}],\
        "hours":[{"utc":"16:30-00:30","perMillion":{"input":"0.25"}},\
        {"utc":"00:00-00:00","weekdays":[6,7],"dates":["2026-10-01"],"perMillion":{"input":"0.25"}}],\
        "extras":[{"name":"image","amount":"0.04","unit":"image"}],\
        "source":"Northwind","openWeights":false,"kind":"chat","stage":"beta","line":7}
        """)
  }
}
