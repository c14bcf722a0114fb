import Market
import TestSupport
import Testing

@testable import Readers

struct PlainTextArticleTests {
  @Test("a text of no known form is an article, and is told to be one")
  func text() throws {
    let marked = Marked(
      "\n«1»Half price\n\nOpal charges half as much. Nobody knows why.\nIt was told on Monday.\n")
    let snapshot = snapshot(marked.text, file: "note.txt")
    let story = try #require(snapshot.threads.first?.story)
    #expect(snapshot.format == "text")
    #expect(story.title == "Half price" && story.origin.line == marked.places[1]?.line)
    #expect(story.text == "Opal charges half as much. Nobody knows why.\nIt was told on Monday.")
    #expect(
      snapshot.diagnostics.map(\.description) == [
        "note.txt: note: no known format; it is taken as plain text, its first line as the title; "
          + "put 'Date: ' and 'Author: ' on lines below the title, if they are missing"
      ])
  }

  @Test(
    "date and author are taken where the head states them",
    arguments: [
      "Half price\nBy Ada Quill\n3 March 2025\n\nCheap.",
      "Half price\n2025-03-03 | Ada Quill\n\nCheap now.",
      "Half price\nDate: 3 March 2025\nAuthor: Ada Quill\n\nCheap.",
    ])
  func head(text: String) throws {
    let story = try #require(snapshot(text, file: "note.txt").threads.first?.story)
    #expect(story.title == "Half price" && story.author == "Ada Quill")
    #expect(story.published?.day.description == "2025-03-03")
  }

  @Test(
    "tables, programs and what is too short are none",
    arguments: [
      "a,b,c\n1,2,3\n", "int main() { return x == 1; }\nint y = {};\n", "12:45 37% 55\n",
      "<a><b/></a>", "x",
      "model;input;output\nterra;1;2\n",
    ])
  func others(text: String) {
    let snapshot = snapshot(text, file: "note.txt")
    #expect(snapshot.threads.isEmpty && snapshot.diagnostics.contains { $0.severity == .error })
  }

  @Test("a text longer than an article is read no further")
  func long() {
    let text = String(repeating: "One sentence after the other stands here. \n", count: 10_000)
    let snapshot = snapshot(text, file: "book.txt")
    #expect(
      snapshot.diagnostics.map(\.message) == [
        "no known format: the text begins 'One sentence after the other stands here…'"
      ])
  }
}
