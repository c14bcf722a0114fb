import Testing

@testable import tokentape

/// Changes to the text of the settings.
struct SettingsTextTests {
  private let text = """
    theme = "dark"  # mine

    [sources.litellm]  # prices
    every = "1h"
      on = false # not yet

    # Everything else.
    [sources."models.dev"]

    [filters]
    on = "out<1"

    """

  private func changed(_ change: (inout SettingsText) -> Void) -> [String] {
    var changed = SettingsText(text)
    change(&changed)
    return changed.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("a change to nothing leaves every byte")
  func nothing() {
    #expect(SettingsText(text).text == text)
    #expect(SettingsText("").text == "")
    #expect(SettingsText("a = 1").text == "a = 1\n")
  }

  @Test("a source is switched in its own table, and the rest stays")
  func turn() {
    let on = changed { $0.turn("litellm", on: true) }
    #expect(on[4] == "on = true  # not yet")
    #expect(on[10] == "on = \"out<1\"" && on.count == 12)
    let dotted = changed { $0.turn("models.dev", on: true) }
    #expect(Array(dotted[7...9]) == ["[sources.\"models.dev\"]", "on = true", ""])
    let new = changed { $0.turn("x.y", on: true) }
    #expect(Array(new.suffix(4)) == ["", "[sources.\"x.y\"]", "on = true", ""])
    #expect(changed { $0.turn("ecb", on: false) }.suffix(3).first == "[sources.ecb]")
  }

  @Test("a removed table takes its own lines with it, not what stands above the next")
  func remove() {
    var changed = SettingsText(text)
    #expect(changed.remove("litellm") && !changed.remove("litellm") && !changed.has("litellm"))
    #expect(
      changed.text
        == "theme = \"dark\"  # mine\n\n\n# Everything else.\n[sources.\"models.dev\"]\n\n[filters]\non = \"out<1\"\n"
    )
  }
}
