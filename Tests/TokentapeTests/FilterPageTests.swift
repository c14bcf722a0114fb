import Analytics
import Glibc
import TestSupport
import Testing

/// docs/filters.md has the whole grammar of filters.
struct FilterPageTests {
  @Test func `every field, each of its values and every quantity is on the page`() throws {
    let page = try text(of: "docs/filters.md")
    #expect(Filter.names.count > 25)
    for name in Filter.names {
      #expect(page.contains("`\(name)`"), "docs/filters.md: error: it lacks '\(name)'")
      guard name.hasSuffix(":") else { continue }
      for value in Filter.values(of: String(name.dropLast())) {
        #expect(page.contains("`\(value)`"), "docs/filters.md: error: it lacks '\(name)\(value)'")
      }
    }
  }

  @Test func `every example on the page is a filter`() throws {
    let rows = try text(of: "docs/filters.md").split(separator: "## Search")[0]
      .split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
    #expect(rows.count > 30)
    for row in rows {
      let examples = row.split(separator: "|").last ?? ""
      for part in examples.split(separator: "`").filter({ $0.contains { $0 != " " && $0 != "," } })
      {
        guard !part.contains("@"), !part.hasPrefix(" of the base") else { continue }
        _ = try Filter(part, hasWorkload: true)
      }
    }
  }

  private func text(of path: String) throws -> String {
    let file = try #require(fopen(Project.root + "/" + path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
