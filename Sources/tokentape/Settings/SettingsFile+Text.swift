import Analytics
import Dashboard
import Fetching
import Market
import Readers
import Screen

extension SettingsFile {
  /// The settings as text, as they are understood.
  var text: String {
    var table = TextTable([.left, .left])
    for folder in settings.folders { table.add(["folder", folder.text]) }
    let plain: [(name: String, value: String?)] = [
      ("base", settings.base?.text), ("currency", settings.currency?.code),
      ("theme", settings.theme?.text), ("language", settings.language),
      ("numbers", settings.numbers?.rawValue), ("dates", settings.dates?.rawValue),
      ("colors", settings.colors == .buyer ? nil : settings.colors.rawValue),
      ("links", settings.links ? nil : "false"),
      ("mouse", settings.mouse ? nil : "false"),
      ("columns", columns.isEmpty ? nil : columns.map(\.rawValue).joined(separator: " ")),
      ("workload", settings.workload?.text),
    ]
    for (name, value) in plain {
      if let value { table.add([name, value]) }
    }
    for pair in pinned {
      table.add(["pinned", "\(pair.name) against \(pair.baseName) on \(pair.day)"])
    }
    for filter in settings.filters { table.add(["filter @" + filter.name, filter.text]) }
    for rule in settings.muted { table.add(["mute", rule.text]) }
    for rule in settings.highlighted { table.add(["highlight", rule.text]) }
    for (name, search) in settings.searches.sorted(by: { $0.key < $1.key }) {
      table.add(["search " + name, search])
    }
    for workload in settings.workloads {
      table.add(["workload", workload.shownText])
    }
    for price in settings.prices { table.add(["price", price.shownText]) }
    for setting in settings.keys {
      let keys = setting.keys.map(\.text).joined(separator: " ")
      let page = setting.page.map { " on " + $0.text } ?? ""
      table.add(["keys\(page)", setting.command.text + "  " + (keys.isEmpty ? "unbound" : keys)])
    }
    for (name, command) in settings.pipes.sorted(by: { $0.key < $1.key }) {
      table.add(["pipe", name + "  " + command.joined(separator: " ")])
    }
    let action = settings.alertAction
    if !action.command.isEmpty {
      let seconds = "  at most \(action.seconds) s"
      table.add(["alert command", action.command.joined(separator: " ") + seconds])
    }
    if action.rings { table.add(["alert", "bell"]) }
    if action.notifies { table.add(["alert", "notify"]) }
    if let folder = settings.fetchedFolder { table.add(["fetched into", folder.text]) }
    for choice in sources {
      let source = FetchedSource.of(choice)
      let every = " every " + shortSpan(source.every(choice))
      table.add(["source \(choice.name)", choice.isOn ? "on" + every : "off"])
    }
    for rule in settings.rules { table.add(["rule", rule.text]) }
    return path + "\n" + table.text
  }
}

extension OwnPrice {
  /// The price in words: `deepseek/deepseek-chat  input 0.40, output 1.60 USD from 2026-01-01`.
  fileprivate var shownText: String {
    let amounts = Meter.allCases.compactMap { meter in
      rate.prices[meter].amount.map { "\(meter.rawValue) \($0)" }
    }
    return listing.id + "  " + amounts.joined(separator: ", ") + " \(rate.currency)"
      + (from.map { " from \($0.short)" } ?? "") + (until.map { " until \($0.short)" } ?? "")
  }
}
