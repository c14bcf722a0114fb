extension TypedCommand.Word {
  /// The command's argument, and what it does.
  var help: (argument: String, text: String) {
    switch self {
    case .load: ("PATH", "open a file or folder, and follow it")
    case .stop: ("", "read no further")
    case .find: ("WORDS", "search stories and replies")
    case .filter: ("NAME", "use a filter from your settings")
    case .all: ("", "show what is gone and other kinds as well, or no longer")
    case .at: ("TIME", "show a day or a time; now goes back")
    case .base: ("MODEL", "compare with another listing")
    case .theme: ("NAME", "use another theme")
    case .currency: ("CODE", "show prices in another currency")
    case .weights: ("3:1", "blend input and output otherwise")
    case .sort: ("COLUMN", "sort by a column")
    case .columns: ("COLUMNS", "choose columns; none for the usual")
    case .workload: ("NAME", "rank by what a workload costs")
    case .write: ("FILE", "the table in sight as csv, json, md, txt")
    case .quality: ("BENCHMARK", "price against quality")
    case .alerts: ("", "what rules fired for")
    case .help: ("", "this page")
    case .whatIf: ("DRIVER=VALUE", "suppose another value")
    case .keep: ("NAME", "keep what is supposed")
    case .scenario: ("NAME", "suppose what is kept")
    case .forget: ("NAME", "keep a scenario no longer")
    case .quit: ("", "end the program")
    }
  }
}
