import Market
import TestSupport
import Testing

@testable import tokentape

/// CSV that a spreadsheet opens without harm.
struct CSVTextTests {
  @Test(
    "no text begins a formula, and numbers stay numbers",
    arguments: [
      (CSVText.Cell.text("=1+1"), "'=1+1"), (.text("+45"), "'+45"), (.text("-x"), "'-x"),
      (.text("@sum(a1)"), "'@sum(a1)"), (.text("\t=1"), "\"'\t=1\""), (.text("\r=1"), "\"'\r=1\""),
      (.text("＝1"), "'＝1"), (.text("a=1"), "a=1"), (.text(nil), ""), (.text(""), ""),
      (.text("a, \"b\""), "\"a, \"\"b\"\"\""), (.text("=a,b"), "\"'=a,b\""),
      (.text("one\ntwo"), "\"one\ntwo\""), (.text("a;b"), "\"a;b\""),
      (.number("-0.63"), "-0.63"), (.number("0.0000000033"), "0.0000000033"), (.number(nil), ""),
    ])
  func cells(cell: CSVText.Cell, written: String) {
    var csv = CSVText(["a"])
    csv.add([cell])
    #expect(csv.text == "a\n" + written + "\n")
  }
}
