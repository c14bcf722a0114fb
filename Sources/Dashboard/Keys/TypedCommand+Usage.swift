/// A command of the command line, as help and manuals describe it.
public struct TypedUsage: Hashable, Sendable {
  /// The command with what it takes: `at DAY`.
  public var form: String
  /// What it does.
  public var help: String

  /// Every command that is not the name of a page.
  public static let all = TypedCommand.Word.allCases.map(\.usage)
}

extension TypedCommand.Word {
  /// How the command is written, and what it does.
  fileprivate var usage: TypedUsage {
    let (arguments, help) = description
    return TypedUsage(form: rawValue + (arguments.isEmpty ? "" : " " + arguments), help: help)
  }

  private var description: (arguments: String, help: String) {
    ofPrices ?? ofScreen ?? ofScenarios
  }

  private var ofPrices: (String, String)? {
    switch self {
    case .filter: ("NAME", "show the rows that pass a filter of your settings")
    case .all: ("", "show listings that are gone, retired or not text models, too")
    case .models: ("", "show models as rows, each at its cheapest host, or listings again")
    case .at: ("DAY", "go to a day or time; without one, back to now")
    case .base: ("MODEL", "compare with this model; without one, with the default")
    case .pin: ("MODEL BASE DAY", "keep a pair above the prices, as of that day and as of now")
    case .currency: ("CODE", "show prices in a currency")
    case .weights: ("3:1", "weigh input and output in a blend")
    case .sort: ("COLUMN", "sort by a column")
    case .columns: ("in cached out …", "show these columns")
    case .width: ("COLUMN 12", "give a column a width")
    case .workload: ("NAME", "rank by what a workload costs")
    case .quality: ("NAME", "show a benchmark's scores against prices")
    default: nil
    }
  }

  private var ofScreen: (String, String)? {
    switch self {
    case .load: ("PATH", "read a file or folder")
    case .stop: ("", "stop reading")
    case .theme: ("NAME", "choose a theme")
    case .panels: ("NAMES", "show only these panels")
    case .split: ("60 50", "give the left panels and the upper ones a share of the screen")
    case .alerts: ("", "show what fired")
    case .help: ("", "show the keys")
    case .write: ("FILE.csv", "write the table as .csv, .json, .md or .txt; write! overwrites")
    case .link: ("", "copy a command line that opens this view")
    case .pipe: ("NAME", "give the row or story to a command of your settings")
    case .record: ("NAME", "record keys until record is typed again")
    case .play: ("NAME 3", "play recorded keys, once or more often")
    case .quit: ("", "quit")
    default: nil
    }
  }

  private var ofScenarios: (String, String) {
    switch self {
    case .whatIf: ("gpu-hour=3.79", "assume other drivers of a margin")
    case .keep: ("NAME", "keep the assumptions under a name")
    case .scenario: ("NAME", "open kept assumptions")
    case .forget: ("NAME", "forget kept assumptions")
    default: ("", "")
    }
  }
}

extension Pages {
  /// The pages that are opened by typing their names, except where a command has the same name.
  public static var typed: [TypedUsage] {
    all.filter { $0.isTyped && TypedCommand.Word(rawValue: $0.name) == nil }
      .map { TypedUsage(form: $0.name, help: "open the page: " + $0.title) }
  }
}
