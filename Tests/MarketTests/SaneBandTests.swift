import Market
import TestSupport
import Testing

/// The range of plausible prices.
struct SaneBandTests {
  @Test(
    "a price is judged by the value of its currency",
    arguments: [
      ("2250", "9000", "JPY", []), ("1100", "4300", "CNY", []), ("210000", "840000", "KRW", []),
      ("2400000", "9600000", "IDR", []), ("1400", "5600", "INR", []), ("140", "560", "EUR", []),
      ("0.5", "2", "VND", [Meter.input, .output]), ("500", "2000", "USD", [.input, .output]),
      ("2000000", "1", "JPY", [.input]), ("150", "600", "USD", []), ("165", "660", "USD", []),
      // Its value is not in the table.
      ("900000", "900000", "XAU", []),
    ])
  func currencies(input: String, output: String, code: String, marked: [Meter]) throws {
    var list = PriceList(
      input: .known(try #require(Figure(input))), output: .known(try #require(Figure(output))))
    #expect(list.doubtSizes(in: try #require(Currency(code))) == marked)
    #expect(list.status == (marked.isEmpty ? .known : .suspect))
  }

  @Test(
    "prices per image, hour or thousand are in doubt, and high ones are not",
    arguments: [
      // azure_ai/jais-30b-chat, watsonx/jais-13b-chat, aws llama3-8b, wandb R1.
      ("3200", "9710", true), ("500", "2000", true), ("220", "720", true),
      ("135000", "540000", true),
      // Images of fireworks in two catalogues; speech by the minute; an embedding a thousand times.
      ("200", "200", true), ("130", "130", true), ("0.00013", "0.00013", true),
      ("0.001", "0.001", true), ("0.00051", "0.00051", true), ("100", "0", true),
      ("0.5", "100", true),
      // o1-pro, GPT-5.4 Pro for long requests, GPT-4.5, GPT-4 32k, speech of evroc, Gemini's images.
      ("150", "600", false), ("60", "270", false), ("75", "150", false), ("60", "120", false),
      ("0.0023", "0.0023", false), ("0.25", "60", false), ("30", "0", false),
      ("31.46", "31.46", false),
    ])
  func sizes(input: String, output: String, isSuspect: Bool) throws {
    var list = PriceList(
      input: Price(perMillion: try #require(Figure(input))),
      output: Price(perMillion: try #require(Figure(output))))
    _ = list.doubtSizes(in: .usd)
    #expect((list.status == .suspect) == isSuspect)
  }

  @Test("prices read in yen before currencies were told apart are judged again")
  func judgedAnew() {
    let list = PriceList(
      input: .suspect("2250", .outsideBand), output: .suspect("9000", .outsideBand))
    let yen = list.judgedAnew(in: Currency("JPY") ?? .usd)
    #expect(yen.input == .known("2250") && yen.output == .known("9000"))
    #expect(list.judgedAnew(in: .usd) == list)
  }

  @Test("charges besides the meters are doubted, too")
  func extras() {
    // gpt-4o-transcribe in Portkey's list.
    let audio = Extra(name: "request_audio_token", amount: "6000", unit: "million tokens")
    #expect(audio.isDoubtful(in: .usd) && !audio.isDoubtful(in: Currency("KRW") ?? .usd))
    let image = Extra(name: "image", amount: "6000", unit: "image")
    #expect(!image.isDoubtful(in: .usd))
    let batch = Extra(name: "batch.cachedInput", amount: "0.0014", unit: "million tokens")
    #expect(!batch.isDoubtful(in: .usd))
  }
}
