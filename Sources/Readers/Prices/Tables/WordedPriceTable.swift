import Market
import Prose

/// A table of prices whose heads are words of any language: what its columns hold, and in which unit.
struct WordedPriceTable {
  let grid: PriceGrid
  /// The row of heads, and the first row below it.
  let headRow: Int
  let firstRow: Int
  let names: [String]
  let heads: [PriceHead?]
  /// The currency that its heads, or the lines above it, name.
  let currency: Currency?
  /// The power of ten that makes prices without a unit of their own ones for a million tokens; `nil` if
  /// nothing says it.
  let power: Int?
  /// Whether a comma is the sign before decimals.
  private(set) var hasCommas = false
  /// Whether its prices are of requests that wait for their turn.
  let isOfBatches: Bool

  /// A table of models in rows or in columns; `nil` if its heads name no model and prices, or its fields
  /// are no figures.
  init?(_ grid: PriceGrid) {
    let section = PriceHead.plain(grid.heading)
    // The nearest line above may say so, too, if it is short.
    let line = grid.above.first.map { $0.count <= 60 ? PriceHead.plain($0) : "" } ?? ""
    guard grid.rows.count > 1, !otherSections.contains(where: { section.contains($0) }),
      !["prices before", "until ", "previous price"].contains(where: { line.hasPrefix($0) })
    else { return nil }
    guard let table = WordedPriceTable(rows: grid) ?? WordedPriceTable(columns: grid) else {
      return nil
    }
    self = table
  }

  /// The heading of a table that would be one of prices, but for what its heading says they are of.
  static func headingOfOthers(above grid: PriceGrid) -> String? {
    let section = PriceHead.plain(grid.heading)
    guard otherSections.contains(where: { section.contains($0) }) else { return nil }
    var bare = grid
    bare.heading = ""
    return WordedPriceTable(bare) == nil ? nil : grid.heading
  }

  /// A table with models in columns: its labels are joined into heads.
  private init?(columns grid: PriceGrid) {
    guard grid.separator == nil else { return nil }
    let first = grid.rows[0]
    let labels = first.prefix { $0.text.isEmpty || PriceHead($0.text)?.role == .model }.count
    guard labels > 0, labels < first.count else { return nil }
    var turned = grid
    // Markdown has no cells that span rows: what a label holds for is left empty below it.
    var group = ""
    turned.rows = grid.rows.map { written in
      var row = written
      if labels > 1, let first = row.first?.text, row[at: 1]?.text.isEmpty == false {
        if first.isEmpty { row[0].text = group } else { group = first }
      } else {
        group = ""
      }
      var parts: [String] = []
      for cell in row.prefix(labels) where !parts.contains(cell.text) { parts.append(cell.text) }
      let head = PriceGrid.Cell(
        text: onOneLine(parts.joined(separator: " ")), origin: row[0].origin)
      return [head] + row.dropFirst(labels)
    }
    turned.rows[0][0].text = "Model"
    if let paid = WordedPriceTable.paidColumn(of: turned.rows[0]) {
      // The columns are what a user may pay, and the model stands above.
      guard let model = ([grid.heading] + grid.outerHeadings).first(where: isOfModel) else {
        return nil
      }
      turned.above.insert(turned.rows[0][paid].text + " price", at: 0)
      turned.rows = turned.rows.map { row in
        [row[0]] + (row.indices.contains(paid) ? [row[paid]] : [])
      }
      turned.rows[0][1].text = model
    }
    self.init(rows: turned.transposed)
  }

  /// The column of who pays, if the columns are not models but ways to pay.
  private static func paidColumn(of heads: [PriceGrid.Cell]) -> Int? {
    let names = heads.map { PriceHead.plain($0.text) }
    guard names.contains(where: { $0.contains("tier") || $0 == "free" || $0.contains("plan") })
    else {
      return nil
    }
    return names.indices.dropFirst().last {
      names[$0].contains("paid") || names[$0].contains("standard")
    }
      ?? names.indices.dropFirst().first { !names[$0].contains("free") }
  }

  private init?(rows grid: PriceGrid) {
    for headRow in grid.rows.indices.prefix(3).dropLast() {
      if let table = WordedPriceTable(grid, headRow: headRow) {
        self = table
        return
      }
      if grid.separator != nil { return nil }
    }
    return nil
  }

  private init?(_ grid: PriceGrid, headRow: Int) {
    var grid = grid
    grid.above += grid.rows[..<headRow].compactMap { $0.first?.text }
    var firstRow = headRow + 1
    var names = grid.rows[headRow].map(\.text)
    if let second = WordedPriceTable.secondHeads(grid, below: headRow) {
      names = zip(names, second).map { $0 + $1 }
      firstRow += 1
    }
    // A table of scores may have prices beside them.
    guard !names.contains(where: { otherTables.contains($0.lowercased()) }) else { return nil }
    let stated = PriceHead.power(above: grid.above)
    let heads = WordedPriceTable.heads(names, over: grid.rows[firstRow...], power: stated)
    let roles = Set(heads.compactMap { $0?.role })
    guard roles.contains(.model), heads.contains(where: { $0?.isPrice == true }) else { return nil }
    // What was collected from other lists, without their sellers, is nobody's price.
    if roles.contains(.list), !roles.contains(.provider) { return nil }
    // A seller's name may hold a sign that is money elsewhere: 提供元.
    let named = heads.lazy.compactMap { $0?.isPrice == true ? $0?.currency : nil }.first
    let power = heads.lazy.compactMap { $0?.isPrice == true ? $0?.power : nil }.first
    // Days, models and plain numbers are as well a record of what was used.
    if roles.contains(.day), !roles.contains(.currency), named == nil, power == nil { return nil }
    (self.grid, self.headRow, self.firstRow, self.names) = (grid, headRow, firstRow, names)
    let inFields = grid.rows[firstRow...].prefix(20).lazy.compactMap { row in
      zip(heads, row).lazy.compactMap { head, cell in
        head?.isPrice == true ? PriceText.currency(in: cell.text) : nil
      }.first
    }.first
    currency = named ?? inFields ?? PriceHead.currency(above: grid.above)
    self.power = power ?? stated
    let section = PriceHead.plain(grid.heading)
    isOfBatches = batchSections.contains { section.contains($0) }
    self.heads = heads
    let isPlain =
      named == nil && power == nil && self.power == nil && !names.contains(where: hasPriceWord)
    let meters = roles
    // `completion` alone is as well a score.
    if isPlain, !meters.contains(.meter(.input)) || !meters.contains(.meter(.output)),
      !grid.rows[firstRow...].prefix(20).contains(where: { hasMoney($0) })
    {
      return nil
    }
    hasCommas = decidesComma()
  }

  /// The second line of heads, which holds only what belongs to the first: `（每百万Token）`.
  private static func secondHeads(_ grid: PriceGrid, below headRow: Int) -> [String]? {
    guard grid.separator == nil, let row = grid.rows[at: headRow + 1],
      headRow + 2 < grid.rows.count,
      row.count == grid.rows[headRow].count, row.first?.text.isEmpty == true,
      row.contains(where: { !$0.text.isEmpty }),
      !row.contains(where: { WordedPrice($0.text, hasCommas: false)?.figure != nil })
    else { return nil }
    return row.map(\.text)
  }

  /// What each column holds; of several for one thing the first with figures counts.
  private static func heads(
    _ names: [String], over rows: ArraySlice<[PriceGrid.Cell]>, power: Int?
  ) -> [PriceHead?] {
    var known: Set<PriceHead.Role> = []
    var heads = withFigures(names.map { PriceHead($0) }, rows, power: power)
    let currency = heads.lazy.compactMap { $0?.isPrice == true ? $0?.currency : nil }.first
    for place in heads.indices {
      guard let head = heads[place] else { continue }
      let isOther = head.isPrice && head.currency != nil && head.currency != currency
      if isOther {
        heads[place] = nil
      } else if !known.insert(head.role).inserted {
        heads[place] = head.besideUsual
        // What holds for the other hours is the usual price, though it stands below.
        if head.isPrice, head.windows.isEmpty,
          let first = heads[..<place].firstIndex(where: { $0?.role == head.role }),
          let atHours = heads[first]?.besideUsual
        {
          heads[first] = atHours
          heads[place] = head
        }
      }
    }
    return heads
  }

  /// The heads without those of columns that hold no figures, but what a model was asked or answered.
  private static func withFigures(
    _ heads: [PriceHead?], _ rows: ArraySlice<[PriceGrid.Cell]>, power: Int?
  ) -> [PriceHead?] {
    heads.enumerated().map { place, head in
      guard let head, head.isPrice else { return head }
      let texts = rows.prefix(20).compactMap { row in row[at: place]?.text }
        .filter { !WordedPrice.isAbsent($0) }
      let figures = texts.compactMap { WordedPrice.all(in: $0, hasCommas: false).first }
      // `Input tokens` may count tokens; then nothing beside a number says that it is money.
      let isMoney = !head.mayBeCount || figures.contains { $0.currency != nil }
      guard isMoney, !figures.isEmpty else { return nil }
      if head.usualPower != nil { return figures.count * 2 >= texts.count ? head : nil }
      return head.power ?? power != nil || figures.contains { $0.power != nil } ? head : nil
    }
  }

  /// Whether a comma is the decimal sign: what stands behind some is no group of three digits.
  private func decidesComma() -> Bool {
    grid.rows[firstRow...].prefix(1_000).contains { row in
      prices(in: row).contains { WordedPrice.hasDecimalComma($0.cell.text) }
    }
  }

  /// The fields of a row that are prices.
  func prices(in row: [PriceGrid.Cell]) -> [(head: PriceHead, cell: PriceGrid.Cell)] {
    zip(heads, row).compactMap { head, cell in
      guard let head, head.isPrice else { return nil }
      return (head, cell)
    }
  }

  /// `model ← Modell, input ← Eingabe (USD for a million tokens)`.
  var mapping: String {
    zip(names, heads).compactMap { name, head in
      guard let head else { return nil }
      switch head.role {
      case .provider: return "provider ← \(name)"
      case .model, .id: return "model ← \(name)"
      case .day: return "observed ← \(name)"
      case .currency: return "currency ← \(name)"
      case .list: return nil
      case .meter(let meter): return "\(meter) ← \(name) (\(unit(of: head)))"
      case .hourly(let meter): return "\(meter) at these hours ← \(name) (\(unit(of: head)))"
      case .batch(let meter): return "batch \(meter) ← \(name) (\(unit(of: head)))"
      case .price: return "input and output ← \(name) (\(unit(of: head)))"
      case .batchPrice: return "batch input and output ← \(name) (\(unit(of: head)))"
      }
    }.joined(separator: ", ")
  }

  private func unit(of head: PriceHead) -> String {
    let units = [0: "a million tokens", 2: "10,000 tokens", 3: "1,000 tokens", 6: "one token"]
    let unit = units[head.power ?? power ?? 0] ?? "a million tokens"
    let isOfRow = heads.contains { $0?.role == .currency }
    let money = isOfRow ? "in the currency of the row," : "\(currency ?? .usd)"
    return "\(head.isInCents ? "hundredths of " : "")\(money) for \(unit)"
  }
}

/// Whether a heading names a model, and no section of a page.
private func isOfModel(_ heading: String) -> Bool {
  let plain = PriceHead.plain(heading)
  return !plain.isEmpty
    && !["standard", "batch", "price", "pricing", "paid", "free", "preis", "价格"].contains {
      plain.contains($0)
    }
}

private func hasPriceWord(_ name: String) -> Bool { PriceHead(name)?.namesPrice == true }

private func hasMoney(_ row: [PriceGrid.Cell]) -> Bool {
  row.contains { WordedPrice($0.text, hasCommas: false)?.currency != nil }
}

/// Heads of tables of something else: of scores, or of what was spent.
private let otherTables: Set = [
  "benchmark", "score", "total", "total cost", "sum", "amount", "summe",
]

/// Words of headings above prices that are not those of plain requests, without accents.
private let otherSections = [
  "flex", "priority", "fine-tun", "finetun", "fine tun", "tuning", "training", "provisioned",
  "realtime", "audio", "image token", "prices before", "previous price", "old price", "until ",
  "微调", "微調", "训练", "訓練", "튜닝", "학습", "дообуч", "пакет",
]
private let batchSections = ["batch", "批量", "批处理", "バッチ", "배치", "асинхрон", "асинхронн"]
