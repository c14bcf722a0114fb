/// A variable of the environment that the program heeds.
struct EnvironmentVariable {
  /// The variable, or several of one use.
  var names: String
  /// What it is for.
  var use: String

  /// All of them.
  static let all = [
    EnvironmentVariable(
      names: "HOME, XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME",
      use: "where settings, the archive and the last first screen lie"),
    EnvironmentVariable(names: "TERM, TERMINFO, TERMINFO_DIRS", use: "what the terminal can do"),
    EnvironmentVariable(names: "LINES, COLUMNS", use: "its size, if the window does not know it"),
    EnvironmentVariable(names: "COLORTERM", use: "truecolor or 24bit, if it shows any colour"),
    EnvironmentVariable(
      names: "COLORFGBG", use: "its colours, of which the background chooses the first theme"),
    EnvironmentVariable(names: "NO_COLOR", use: "if set, no colours are used"),
    EnvironmentVariable(
      names: "ESCDELAY", use: "how long Esc may be the beginning of another key, in milliseconds"),
    EnvironmentVariable(
      names: "LC_ALL, LC_CTYPE, LANG", use: "the encoding; C.UTF-8 is taken if it is not UTF-8"),
    EnvironmentVariable(
      names: "LC_ALL, LC_MESSAGES, LANG",
      use: "the language of the screen, unless the settings name one: da_DK, zh_TW, else English"),
    EnvironmentVariable(names: "TMPDIR", use: "where short-lived files go"),
    EnvironmentVariable(names: "BROWSER", use: "what opens the address of a story"),
    EnvironmentVariable(
      names: "http_proxy, https_proxy, HTTPS_PROXY, all_proxy, ALL_PROXY, no_proxy, NO_PROXY",
      use: "the proxy for fetching, as curl takes it"),
    EnvironmentVariable(
      names: "CURL_CA_BUNDLE, SSL_CERT_FILE", use: "the certificates that fetching trusts"),
  ]
}

/// A command to start with, as README and manual show it.
struct Example {
  var command: String
  var what: String

  /// What one needs on the first days; README.md shows each of them, too, and a test compares.
  static let all = [
    Example(
      command: "tokentape ~/prices ~/news", what: "the dashboard on folders; new files show at once"
    ),
    Example(
      command: "tokentape prices --hosts r1", what: "everyone who sells the model, cheapest first"),
    Example(
      command: "tokentape margin deepseek-2025-02-27 --what-if 'gpu-hour=3.79 night-discount=75%'",
      what: "who earns what, if a GPU cost more and nights were cheaper"),
    Example(
      command: "tokentape changes --from 2025-01-01 --to 2025-03-01 samples",
      what: "what moved, and the stories beside it"),
    Example(
      command:
        "tokentape claims draft.txt --from samples --as-of 2025-03-05 --fail-on contradicted",
      what: "exits with 3 if the data deny a figure of the text"),
    Example(
      command: "tokentape alerts --rule 'cut>20% provider:deepseek'",
      what: "exits with 3 if it fires"),
    Example(
      command: "tokentape doctor",
      what: "what is wrong with the terminal, paths, archive or settings, and how to mend it"),
  ]
}
