import Market
import TestSupport
import Testing

@testable import Readers

/// Forms that the user describes in the settings, under `[[format]]`.
struct OwnFormTests {
  private func forms(_ text: String) -> (forms: [OwnForm], problems: [String]) {
    let (settings, diagnostics) = readSettings(
      SourceFile(name: "settings.toml", bytes: Array(text.utf8)))
    return (settings.forms, diagnostics.map(\.description))
  }

  private func snapshot(_ text: String, _ file: String, _ settings: String) -> Snapshot {
    let (forms, problems) = forms(settings)
    #expect(problems.isEmpty)
    return read(SourceFile(name: file, bytes: Array(text.utf8), forms: forms))
  }

  @Test(
    "records are read as the settings say, by the name of their file or by their keys",
    arguments: [
      "files = \"tally-*.json\"", "keys = [\"kop\", \"hvem\"]", "files = \"*\"\nkeys = [\"kop\"]",
    ])
  func records(how: String) throws {
    let settings = """
      [[format]]
      \(how)
      list = "svar.liste"
      title = "kop"
      text = "krop.da"
      author = "hvem"
      at = "da"
      replies = "under"
      """
    let text =
      #"{"svar": {"liste": [{"kop": "Half price", "krop": {"da": "one"}, "hvem": "Ida", "da": 1740992700, "#
      + #""under": [{"krop": {"da": "two"}, "hvem": "Bo", "da": 1740992760}]}]}}"#
    let snapshot = snapshot(text, "x/tally-1.json", settings)
    let thread = try #require(snapshot.threads.first)
    #expect(snapshot.diagnostics.isEmpty && snapshot.threads.count == 1)
    #expect(thread.story.title == "Half price" && thread.story.text == "one")
    #expect(thread.story.author == "Ida")
    #expect(thread.story.published?.iso8601 == "2025-03-03T09:05:00+00:00")
    #expect(thread.replies.map(\.text) == ["two"])
  }

  @Test("a table and lines are read as the settings say, and nothing is told of a mapping")
  func tables() {
    let settings = "[[format]]\nfiles = \"*.dump\"\ntitle = \"a\"\ntext = \"b\"\nat = \"c\"\n"
    let table = snapshot("a;b;c\nHalf price;one;2025-03-03\n", "x.dump", settings)
    let lines = snapshot(
      #"{"a": "Half price", "b": "one", "c": "2025-03-03"}"# + "\n"
        + #"{"a": "Full price", "b": "two", "c": "2025-03-04"}"#, "x.dump", settings)
    #expect(table.threads.map(\.story.title) == ["Half price"] && table.diagnostics.isEmpty)
    #expect(lines.threads.map(\.story.title) == ["Half price", "Full price"])
    #expect(lines.diagnostics.isEmpty)
  }

  @Test(
    "what was answered to a review is a reply to it",
    arguments: [
      "a;b;c;d;e\nFine;one;2025-03-03;thanks;2025-03-04\n",
      #"[{"a": "Fine", "b": "one", "c": "2025-03-03", "d": "thanks", "e": "2025-03-04"}]"#,
    ])
  func answers(text: String) throws {
    let settings = """
      [[format]]
      files = "*.dump"
      title = "a"
      text = "b"
      at = "c"
      answer = "d"
      answer-at = "e"
      """
    let replies = try #require(snapshot(text, "x.dump", settings).threads.first).replies
    #expect(replies.map(\.text) == ["thanks"])
    #expect(replies.map(\.at?.day.description) == ["2025-03-04"])
  }

  @Test(
    "prices in columns of one's own, per thousand tokens, in euros, with decimal commas",
    arguments: [
      "Anbieter;Modell;Eingabe;Ausgabe\nacme;opal;0,00055;0,00219\n",
      #"[{"Anbieter": "acme", "Modell": "opal", "Eingabe": 0.00055, "Ausgabe": "0.00219"}]"#,
    ])
  func prices(text: String) throws {
    let settings = """
      [[format]]
      files = "preise*"
      provider = "Anbieter"
      model = "Modell"
      input = "Eingabe"
      output = "Ausgabe"
      per = "thousand"
      currency = "EUR"
      """
    let snapshot = snapshot(text, "preise.txt", settings)
    let quote = try #require(snapshot.quotes.first)
    #expect(quote.listing.id == "acme/opal" && quote.rate.currency.code == "EUR")
    #expect(snapshot.amounts(of: "acme/opal") == ["0.55", nil, "2.19"])
    #expect(snapshot.diagnostics.filter(\.isProblem).isEmpty)
  }

  @Test("files of other names are read as ever")
  func others() {
    let settings = "[[format]]\nfiles = \"tally-*\"\ntitle = \"text\"\n"
    let snapshot = snapshot(#"[{"text": "one", "date": "2025-03-03"}]"#, "other.json", settings)
    #expect(snapshot.format == "records")
  }

  @Test(
    "what is wrong with a form is told with its place",
    arguments: [
      (
        "[[format]]\ntitle = \"a\"\n",
        "settings.toml:1:3: error: nothing tells which files have this format; add files = \"tally-*.json\", or keys = [\"headline\"] that its records have"
      ),
      (
        "[[format]]\nfiles = \"a\"\n",
        "settings.toml:1:3: error: nothing tells where this format has its texts or prices; add title = \"headline\" or text = \"body\", or input = \"In\" for prices"
      ),
      (
        "[[format]]\nfiles = \"a\"\ntitle = \"b\"\ntitel = \"c\"\n",
        "settings.toml:4:1: error: unknown setting 'titel'; did you mean 'title'?"
      ),
      (
        "[[format]]\nfiles = \"a\"\ninput = \"b\"\nper = \"kilo\"\n",
        "settings.toml:4:7: error: 'kilo' is not a number of tokens; write token, thousand or million"
      ),
      (
        "[format]\nfiles = \"a\"\n",
        "settings.toml:1:2: error: there may be several formats; write [[format]]"
      ),
      (
        "[[other]]\n",
        "settings.toml:1:1: error: arrays of tables are not supported; write [name] before the lines of a table"
      ),
    ])
  func wrong(settings: String, message: String) {
    #expect(forms(settings).problems.contains(message), "\(forms(settings).problems)")
  }
}
