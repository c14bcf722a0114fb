extension TypedCommand.Word {
  /// The command's argument, and what it does.
  var help: (argument: String, text: String) {
    switch self {
    case .load: ("PATH", "open a file or folder, and follow it")
    case .stop: ("", "stop loading")
    case .filter: ("NAME", "use a filter from your settings")
    case .muted: ("", "show the muted stories, or the others")
    case .all: ("", "show or hide what is left out")
    case .models: ("", "models as rows, or listings again")
    case .at: ("DAY", "go to a day or time, or to now")
    case .base: ("MODEL", "compare with another listing")
    case .pin: ("MODEL BASE DAY", "pin a model, as of a day")
    case .theme: ("NAME", "use another theme")
    case .currency: ("CODE", "show prices in another currency")
    case .weights: ("3:1", "set the blend of input and output")
    case .sort: ("COLUMN", "sort by a column")
    case .columns: ("COLUMNS", "choose columns; none for defaults")
    case .width: ("COLUMN 12", "set a column's width; none for default")
    case .panels: ("NAMES", "show only these panels; none for all")
    case .split: ("60 50", "the left and upper panels' share, in %")
    case .workload: ("NAME", "rank by the cost of a workload")
    case .write: ("FILE", "write the table: csv, json, md or txt")
    case .link: ("", "copy a line that opens this view")
    case .pipe: ("NAME", "give the row or story to a command")
    case .record: ("NAME", "record keys; without a name, end that")
    case .play: ("NAME TIMES", "play recorded keys")
    case .quality: ("BENCHMARK", "price against quality")
    case .alerts: ("", "open the alert log")
    case .help: ("", "this page")
    case .whatIf: ("DRIVER=VALUE", "suppose another value")
    case .keep: ("NAME", "keep the scenario")
    case .scenario: ("NAME", "open a kept scenario")
    case .forget: ("NAME", "delete a kept scenario")
    case .quit: ("", "quit")
    }
  }
}
