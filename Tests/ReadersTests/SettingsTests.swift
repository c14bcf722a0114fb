import Analytics
import Foundation
import Market
import Names
import Screen
import TestSupport
import Testing

@testable import Readers

/// Settings, and the diagnostics of their mistakes.
struct SettingsTests {
  @Test("the documented example is read to the last line")
  func example() throws {
    let path = Project.root + "/docs/settings.toml"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let (settings, diagnostics) = readSettings(SourceFile(name: path, bytes: bytes))
    #expect(diagnostics == [])
    #expect(settings.folders == [] && settings.pinned.map(\.text) == ["r1 o1 2025-01-28"])
    #expect(settings.base?.text == "openai/o1" && settings.theme?.text == "dark")
    #expect(settings.language == "en" && settings.numbers == .point && settings.dates == .monthName)
    #expect(settings.currency == .usd && settings.workload?.text == "support")
    #expect(settings.columns.map(\.text) == ["in", "cached", "out", "blend", "vs", "held"])
    #expect(settings.columns.map(\.origin.column) == [12, 15, 22, 26, 32, 35])
    #expect(settings.filters.map(\.name) == ["cheap", "open-and-long"])
    #expect(settings.searches == ["danish": "lang:da priser", "starred": "has:star"])
    #expect(settings.muted.map(\.text) == ["airdrop", "author:spambot", "/10x (gem|coin)/"])
    #expect(settings.highlighted.map(\.text) == ["deepseek", "lang:da priser"])
    #expect(settings.rules.map(\.text) == ["cut>20% provider:deepseek", "blend(o3)<2"])
    #expect(settings.names.map(\.name) == ["house"] && settings.names[0].model == "deepseek-r1")
    let price = try #require(settings.prices.first)
    #expect(
      price.listing.id == "deepseek/deepseek-chat" && price.from?.day.description == "2026-01-01")
    #expect(price.rate.prices.input.amount == "0.25" && price.rate.prices.output.amount == "0.38")
    let support = try #require(settings.workloads.first)
    #expect(support.weights.description == "6:9:5" && support.batchShare == "0.3")
    #expect(support.longShare == "0.1" && support.longTokens == 200_000)
    #expect(support.window == Hours.Window(fromMinute: 990, untilMinute: 30))
    let counted = try #require(settings.workloads.last)
    #expect(counted.name == "counted" && counted.weights.description == "4:3:1")
    #expect(counted.tokensPerDay == "4000000" && counted.window == nil)
  }

  @Test(
    "a mistake is reported at its place, with a remedy, and costs its entry",
    arguments: [
      MarkedMistake("«1»curency = \"DKK\"", "unknown setting 'curency'; did you mean 'currency'?"),
      MarkedMistake(
        "currency = «1»\"kroner\"",
        "'kroner' is not a currency; write its three letters, such as \"DKK\""),
      MarkedMistake(
        "links = «1»\"no\"",
        "the value of 'links' is neither true nor false; write true or false, unquoted"),
      MarkedMistake(
        "base = «1»1", "the value of 'base' is not text; put it in quotes, such as \"openai/o1\""),
      MarkedMistake(
        "base = «1»\" \"",
        "the value of 'base' is empty; write it as \"openai/o1\", or leave it out"),
      MarkedMistake(
        "folders = «1»\"~/dumps\"",
        "the value of 'folders' is not a list; write it as [\"~/dumps\"]"),
      MarkedMistake(
        "folders = [\"a\",\n  «1»2]",
        "the value of 'folders' is not text; put it in quotes, such as [\"~/dumps\"]"),
      MarkedMistake(
        "workload = \"«1»night-bach\"",
        "no workload is called 'night-bach'; did you mean 'night-batch'?"),
      MarkedMistake(
        "«1»filters = \"x\"", "'filters' is a table; write [filters], and its lines below"),
      MarkedMistake(
        "[keys]\nzoom = «1»7",
        "the value of 'zoom' is not text; put it in quotes, such as \"J\", [\"j\", \"down\"] or "
          + "\"unbound\""),
      MarkedMistake(
        "[keys.reader.«1»more]\nzoom = \"z\"",
        "the keys of a page can't contain tables; write its lines without a dot or a header between"
      ),
      MarkedMistake(
        "«1»sources = 1", "'sources' is a table; write [sources], and its lines below"),
      MarkedMistake(
        "[sources]\n«1»litellm = true",
        "'litellm' is a table; write [sources.litellm], and below it on = true"),
      MarkedMistake(
        "[sources.models.«1»dev]\non = true",
        "a source can't contain tables; put a name with a dot in quotes"),
      MarkedMistake(
        "[sources.x]\n«1»onn = true",
        "unknown setting 'onn'; did you mean 'on'?"),
      MarkedMistake(
        "[sources.x]\nevery = «1»\"1 week\"",
        "'1 week' is not a time that every can be; write it as \"6h\""),
      MarkedMistake(
        "[sources.x]\nevery = «1»\"59s\"",
        "'59s' is not a time that every can be; write it as \"6h\""),
      MarkedMistake(
        "[sources.x]\nkeep = «1»\"some\"",
        "'some' is not a time that keep can be; write it as \"changes\", \"all\" or \"30d\""),
      MarkedMistake(
        "[searches]\nnew = \"«1»after:soon\"",
        "'after:soon' can't be read; write a day: after:2025-01-28"),
      MarkedMistake(
        "[searches]\nnew = «1»\"\"",
        "the value of 'new' is empty; write it as \"deepseek lang:da\", or leave it out"),
      MarkedMistake(
        "[searches.«1»more]",
        "[searches] can't contain tables; write its lines without a dot or a header between"),
      MarkedMistake(
        "«1»searches = \"x\"", "'searches' is a table; write [searches], and its lines below"),
      MarkedMistake(
        "[feed]\nmute = [\"a\", \"«1»has:claim\"]",
        "a rule of the feed can't contain has: or sort:; write words, author:, source:, board: or "
          + "lang:"),
      MarkedMistake(
        "[feed]\nhighlight = [\"ab «1»/[/\"]",
        "'/[/' can't be read; write a regular expression: /r[12]/"),
      MarkedMistake("[feed]\n«1»mutes = [\"a\"]", "unknown setting 'mutes'; did you mean 'mute'?"),
      MarkedMistake(
        "[feed]\nmute = «1»\"a\"",
        "the value of 'mute' is not a list; write it as [\"author:lan\", \"airdrop\"]"),
      MarkedMistake("[«1»filter]\na = 1", "unknown table 'filter'; did you mean 'filters'?"),
      MarkedMistake("«1»filter.a = \"x\"", "unknown table 'filter'; did you mean 'filters'?"),
      MarkedMistake(
        "[filters]\n«1»\"two words\" = \"in<1\"",
        "'two words' is not a valid name for a filter; use letters, digits, - and _"),
      MarkedMistake(
        "[filters.«1»more]",
        "[filters] can't contain tables; write its lines without a dot or a header between"),
      MarkedMistake(
        "[filters]\n«1»a.b = \"in<1\"",
        "[filters] can't contain tables; write its lines without a dot or a header between"),
      MarkedMistake(
        "[workloads.mine]\n«1»mix.a = \"3:1\"",
        "a workload can't contain tables; write its lines without a dot or a header between"),
      MarkedMistake(
        "[alerts]\nrules = [\"cut>20%\", \"cut «1»providor:x\"]",
        "unknown word 'providor:' in the rule; did you mean 'provider:'?"),
      MarkedMistake(
        "[names]\n«1»\"-\" = \"deepseek-r1\"", "'-' is not a name; use letters and digits"),
      MarkedMistake(
        "[names]\nr1 = «1»[\"deepseek-r1\"]",
        "the value of 'r1' is not text; put it in quotes, such as \"deepseek-r1\""),
      MarkedMistake(
        "[alerts]\ncommand = «1»\"notify-send x\"",
        "the value of 'command' is not a list; write it as [\"notify-send\", \"tokentape\"]"),
      MarkedMistake(
        "[alerts]\ncommand = «1»[]",
        "the command 'command' has no words; write it as [\"notify-send\", \"tokentape\"]"),
      MarkedMistake(
        "[alerts]\ntimeout = «1»0",
        "the value of 'timeout' is not a number of seconds; write a whole one from 1 to 3600"),
      MarkedMistake(
        "[alerts]\nbell = «1»1",
        "the value of 'bell' is neither true nor false; write true or false, unquoted"),
      MarkedMistake(
        "[pipes]\nless = «1»\"less\"",
        "the value of 'less' is not a list; write it as [\"notify-send\", \"tokentape\"]"),
      MarkedMistake(
        "[pipes.«1»less]\nx = [\"less\"]",
        "[pipes] can't contain tables; write its lines without a dot or a header between"),
      MarkedMistake(
        "colors = «1»\"buyers\"",
        "'buyers' is no colour scheme; write buyer, seller or neutral"),
      MarkedMistake(
        "mouse = «1»\"on\"",
        "the value of 'mouse' is neither true nor false; write true or false, unquoted"),
      MarkedMistake("[alerts]\n«1»rule = []", "unknown setting 'rule'; did you mean 'rules'?"),
      MarkedMistake(
        "[workloads]\n«1»mine = \"3:1\"",
        "'mine' is a table; write [workloads.mine], and below it mix = \"3:1\""),
      MarkedMistake(
        "[workloads.mine.«1»deep]\nx = 1\ny = 2",
        "a workload can't contain tables; write its lines without a dot or a header between"),
      MarkedMistake(
        "[workloads.«1»none]",
        "'none' means that there is no workload; choose another name"),
      MarkedMistake(
        "[prices.\"a/b\"]\noutput = «1»\"cheap\"",
        "the value of 'output' is not a price; write an amount for a million tokens: 0.40"),
      MarkedMistake(
        "[prices.\"a/b\"]\noutput = «1»-1",
        "the value of 'output' is not a price; write an amount for a million tokens: 0.40"),
      MarkedMistake(
        "[prices.\"a/b\"]\noutput = 1\n«1»input_cached = 1",
        "unknown setting 'input_cached' of a price; "
          + "use one of cache-write, cached-input, currency, from, input, output, reasoning, until"),
      MarkedMistake(
        "[prices.«1»gpt]\noutput = 1",
        "'gpt' is not the id of a listing; "
          + "write it in full and in quotes, such as [prices.\"deepseek/deepseek-chat\"]"),
      MarkedMistake(
        "[prices.«1»\"a/b\"]\ncurrency = \"EUR\"",
        "your price of 'a/b' states no amount; "
          + "write input = 0.40 and output = 1.60, for a million tokens"),
      MarkedMistake(
        "[prices.«1»\"a/b\"]\noutput = 1\nfrom = \"2026-02-01\"\nuntil = \"2026-01-01\"",
        "your price of 'a/b' ends before it begins; write from before until"),
      MarkedMistake(
        "[prices]\n«1»x = 1", "'x' is a table; write [prices.\"x\"], and below it output = 1.60"),
      MarkedMistake(
        "[workloads.«1»mine]",
        "the workload 'mine' states no mix; write mix = \"3:1\", "
          + "or the tokens per day as input = …, output = …"),
    ])
  func mistakes(mistake: MarkedMistake) {
    let (source, place) = marked("theme = \"dark\"\n" + mistake.testDescription)
    let (settings, diagnostics) = read(source)
    #expect(
      diagnostics.map(\.description) == ["settings.toml:\(place): error: \(mistake.message)"])
    #expect(settings.theme?.text == "dark")
    #expect(settings.workloads == [] && settings.prices == [])
  }

  @Test(
    "a mistake in a workload costs only that workload",
    arguments: [
      MarkedMistake(
        "mix = «1»\"3to1\"",
        "the value of 'mix' is not a list of weights; "
          + "write input:output or input:cached:output, such as "
          + "\"3:1\""),
      MarkedMistake(
        "mix = \"3:1\"\nbatch-share = «1»0.3",
        "the value of 'batch-share' is not a share; write a percentage, such as \"60%\""),
      MarkedMistake(
        "mix = \"3:1\"\nlong-share = «1»\"101%\"",
        "the value of 'long-share' is not a share; write a percentage, such as \"60%\""),
      MarkedMistake(
        "mix = \"3:1\"\n«1»long-share = \"10%\"",
        "long-share and long-tokens must be given together; write both: what share of the "
          + "tokens, in requests of how many"),
      MarkedMistake(
        "mix = \"3:1:1\"\n«1»cache-hits = \"60%\"",
        "the cached input is already stated; leave cache-hits out, or state input and output only"),
      MarkedMistake(
        "mix = «1»\"3:1\"\ninput = 3",
        "the mix is stated twice, here and by meter; leave one of them out"),
      MarkedMistake(
        "input = 3\n«1»tokens-per-day = 3",
        "the tokens per day are already stated by meter; leave this line out"),
      MarkedMistake(
        "input = «1»2.5",
        "the value of 'input' is not a whole number of tokens; "
          + "write one from 0 to 100000000000000, "
          + "such as 2_000_000"),
      MarkedMistake(
        "mix = \"3:1\"\nhours = «1»\"16:30\"",
        "the value of 'hours' is not a span of hours; "
          + "write when they begin and end in UTC, such as "
          + "\"16:30-00:30\""),
      MarkedMistake(
        "mix = \"3:1\"\nhours = «1»\"16:30-24:01\"",
        "the value of 'hours' is not a span of hours; "
          + "write when they begin and end in UTC, such as "
          + "\"16:30-00:30\""),
      MarkedMistake(
        "mix = \"3:1\"\n«1»batch = \"60%\"",
        "unknown setting 'batch' of a workload; use one of batch-share, cache-hits, cached-input, "
          + "hours, input, long-share, long-tokens, mix, output, tokens-per-day"),
    ])
  func workloads(mistake: MarkedMistake) {
    let (source, place) = marked(
      "workload = \"mine\"\n[workloads.mine]\n" + mistake.testDescription
        + "\n[workloads.other]\nmix = \"1:1\"")
    let (settings, diagnostics) = read(source)
    #expect(
      diagnostics.map(\.description) == ["settings.toml:\(place): error: \(mistake.message)"])
    #expect(settings.workloads.map(\.name) == ["other"])
    #expect(settings.workload == nil)
  }

  @Test(
    "hours may pass midnight, and the same hour twice is the whole day",
    arguments: [
      ("16:30-00:30", 990, 30), ("8:00 – 17:00", 480, 1_020), ("00:00-24:00", 0, 0),
      ("22:00-24:00", 1_320, 0),
    ])
  func hours(text: String, from: Int, until: Int) {
    let (settings, diagnostics) = read("[workloads.a]\nmix = \"3:1\"\nhours = \"\(text)\"")
    #expect(diagnostics == [])
    #expect(
      settings.workloads.first?.window == Hours.Window(fromMinute: from, untilMinute: until))
  }

  private func read(_ source: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
    readSettings(SourceFile(name: "settings.toml", bytes: Array(source.utf8)))
  }
}
