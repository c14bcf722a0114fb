import Analytics
import Market
import Testing

/// How rules are read, and what is said of those that can't be.
struct AlertRuleTests {
  @Test(
    "a rule says the same once it was read",
    arguments: [
      "cut>20% provider:deepseek", "rise>10%", "blend(o3)<2", "cut", "cached-only source:litellm",
      "out(deepseek/deepseek-reasoner)<0.5", "removed", "deprecated !provider:azure",
      "out<=$0.5 in<0.1 model:flash", "out(openrouter/deepseek/deepseek-r1:free)>=0",
      "cut=20%", "cut(o3)>20%", "blend<5% of o1", "vs<5%", "vs<0.2x", "held>30d !provider:azure",
      "status:suspect", "!status:suspect out<1", "context>=128k", "spread>10%", "ends<2m",
      "rise \"deep seek\"", "in < 3 tier", "CUT", "in<0,5", "released<1y sources>1",
    ])
  func reads(text: String) throws {
    #expect(try AlertRule(text).description == text)
    #expect(try AlertRule("  " + text.split(separator: " ").joined(separator: "  ")).text == text)
  }

  @Test(
    "what can't be read is told where it stands, with the word that was probably meant",
    arguments: [
      (
        "", 1,
        "the rule is empty; add an event, such as cut>20%, or a price, such as out<0.5"
      ),
      (
        "provider:deepseek", 1,
        "'provider:deepseek' only selects listings; add an event, such as cut>20%, or a "
          + "price, such as out<0.5"
      ),
      ("cutt>20%", 1, "unknown word 'cutt' in the rule; did you mean 'cut'?"),
      ("cut providor:x", 5, "unknown word 'providor:' in the rule; did you mean 'provider:'?"),
      ("rise  cut>20%", 7, "a rule can't have both 'rise' and 'cut'; write two rules"),
      ("cut>20", 1, "'20' is not a share; write a percentage, such as cut>20%"),
      ("cut(o3)", 1, "'cut(o3)' has no limit; write it as cut(o3)>20%"),
      ("removed>3", 1, "'>3' can't follow 'removed'; write removed alone"),
      ("removed provider:", 9, "'provider:' has no value; write it as provider:deepseek"),
      (
        "!cut", 1,
        "'!cut' can't be negated; leave the '!' out; it negates conditions, not events"
      ),
      ("blend(o3)", 1, "'blend(o3)' has no limit; write it as blend(o3)<2"),
      ("cut out", 5, "'out' has no limit; write it as out<2"),
      (
        "out(o1<2", 1,
        "the brackets in 'out(o1<2' contain no listing; write it as out(openai/o3)<2"
      ),
      ("in<cheap", 1, "'cheap' is not a price; write US dollars per million tokens, such as 0.55"),
      ("in<-1", 1, "'-1' is not a price; write US dollars per million tokens, such as 0.55"),
      ("in<€3", 1, "'€3' is not a price; write US dollars per million tokens, such as 0.55"),
      ("in<3EUR", 1, "'3EUR' is not a price; write US dollars per million tokens, such as 0.55"),
      // All that a filter forgives while it is typed.
      ("in<", 1, "'in' has no limit; write it as in<2"),
      ("held(o3)", 1, "'held(o3)' has no limit; write it as held(o3)>30d"),
      (
        "held>30days", 1,
        "'30days' is not a time; write it in days, weeks, months or years, such as held>30d"
      ),
      ("context>=many", 1, "'many' is not a number; write one, such as context>=2"),
      ("vs<5", 1, "'5' is not a share; write a percentage or a multiple, such as vs<5%"),
      ("blend<5% of", 1, "'of' names no listing; write it as blend<5% of openai/o1"),
      (
        "cut status:free status:suspekt", 17,
        "'suspekt' is not a valid value for status; did you mean 'suspect'?"
      ),
      ("cut open:maybe", 5, "'maybe' is not a valid value for open; use one of no, yes"),
      (
        "cut watched:yes", 5,
        "a rule can't use watched:; name the listings, such as model:o3"
      ),
      ("cut status:", 5, "'status:' has no value; write it as status:suspect"),
      ("cut provider:\"deep seek", 5, "the quotes in '\"deep seek' are not closed; close them"),
      ("cut \"\"", 5, "'\"\"' is empty; leave it out"),
      (
        "\"deepseek\"", 1,
        "'\"deepseek\"' only selects listings; add an event, such as "
          + "cut>20%, or a price, such as out<0.5"
      ),
      (
        "claim:wrong provider:deepseek", 1,
        "'wrong' is not a valid value for claim; use one of cannot-say, contradicted, roughly, supported"
      ),
      (
        "claim:contradicted out<2", 1,
        "a rule about claims can only name a provider or a model; write it as claim:contradicted "
          + "provider:deepseek"
      ),
      (
        "cut (o3)<2", 5,
        "unknown word '(o3)<2' in the rule; use one of added, blend, cached, cached-only, "
          + "changed, claim:, context, cost, cut, deprecated, effective, ends, gap, gone:, held, hosts, hours, in, input, "
          + "kind:, model:, month, open:, out, output, provider:, ratio, reasoning, released, removed, "
          + "returned, rise, seen, source:, sources, spread, status:, tier, vs, write"
      ),
    ])
  func refuses(text: String, column: Int, message: String) throws {
    let error = #expect(throws: Diagnostic.self) { try AlertRule(text) }
    #expect(error?.description == "--rule:1:\(column): error: \(message)")
  }

  @Test("a file holds a rule a line; one that can't be read costs no other")
  func file() {
    let text =
      "\u{FEFF}# what wakes us\r\n\r\ncut>20% # of anybody\r\n\tblend(o3)<2\n  cut rice>1%\nremoved"
    let (rules, diagnostics) = AlertRule.all(in: text, named: "rules.txt")
    #expect(rules.map(\.text) == ["cut>20%", "blend(o3)<2", "removed"])
    #expect(rules.map(\.origin.description) == ["rules.txt:3:1", "rules.txt:4:2", "rules.txt:6:1"])
    #expect(
      diagnostics.map(\.description) == [
        "rules.txt:5:7: error: unknown word 'rice' in the rule; did you mean 'rise'?"
      ])
  }

  @Test("a file of more rules than anybody reads is cut off, and says so")
  func tooMany() {
    let text = String(repeating: "cut\n", count: AlertRule.mostRules + 5)
    let (rules, diagnostics) = AlertRule.all(in: text, named: "rules.txt")
    #expect(rules.count == AlertRule.mostRules)
    #expect(
      diagnostics.map(\.description) == [
        "rules.txt:1001:1: error: more than 1000 rules; the rest is not read; split the file"
      ])
  }
}
