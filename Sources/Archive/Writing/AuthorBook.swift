/// The numbers of authors, so that each name is kept once.
struct AuthorBook {
  private var numbers: [String: Int64] = [:]

  /// How many names are cached; the others are looked up in the archive.
  private static let mostNames = 65_536

  /// The number of an author, who is added if unknown.
  mutating func number(of name: String, in database: Database) throws -> Int64 {
    if let number = numbers[name] { return number }
    let number = try database.author(name) ?? database.addAuthor(name)
    if numbers.count >= AuthorBook.mostNames { numbers.removeAll(keepingCapacity: true) }
    numbers[name] = number
    return number
  }
}

extension Database {
  fileprivate func author(_ name: String) throws -> Int64? {
    let statement = try Prepared("SELECT id FROM authors WHERE name = ?", on: self)
    statement.bind(1, name)
    return try statement.first { $0.number(0) }
  }

  fileprivate func addAuthor(_ name: String) throws -> Int64 {
    let statement = try Prepared("INSERT INTO authors (name) VALUES (?)", on: self)
    statement.bind(1, name)
    try statement.run()
    return lastInsertedRowID
  }
}
