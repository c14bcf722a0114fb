import Market
import TestSupport
import Testing

@testable import Readers

struct MailTests {
  @Test("a mailbox gives threads, wherever its blocks are cut")
  func threads() throws {
    let marked = Marked(
      """
      From ida@lists.example Mon Mar  3 09:05:00 2025
      «1»From: Ida Holm <ida@lists.example>
      Subject: [prices] Half price
      Date: Mon, 3 Mar 2025 09:05:00 +0100
      Message-ID: <1@lists.example>
      List-Id: Prices <prices.lists.example>

      Opal is cheaper now.
      >From tomorrow on, that is.

      From Monday 3 March 2025 to the end of the year, I mean.

      From bo@lists.example Mon Mar  3 10:05:00 2025
      «2»From: bo@lists.example
      Subject: Re: [prices] Half price
      Message-ID: <2@lists.example>
      In-Reply-To: <1@lists.example>

      > Opal is cheaper now.
      Really?

      From cy@lists.example Mon Mar  3 11:05:00 2025
      «3»From: "Cy, the third" <cy@lists.example>
      Subject: =?utf-8?b?UmU6IFvDpF0gSGFsZiBwcmljZQ==?=
      Message-ID: <3@lists.example>
      References: <1@lists.example>
       <2@lists.example>

      Yes.

      """)
    let bytes = Array(marked.text.utf8)
    let whole = snapshot(marked.text, file: "list.mbox")
    let thread = try #require(whole.threads.first)
    #expect(whole.format == "mail" && whole.diagnostics.isEmpty && whole.threads.count == 1)
    #expect(thread.story.title == "[prices] Half price" && thread.story.author == "Ida Holm")
    #expect(thread.story.published?.iso8601 == "2025-03-03T09:05:00+01:00")
    #expect(thread.story.source == "Prices" && thread.story.url == "mid:1@lists.example")
    #expect(thread.story.text.contains("\nFrom tomorrow on, that is."))
    #expect(thread.story.text.hasSuffix("From Monday 3 March 2025 to the end of the year, I mean."))
    #expect(thread.replies.map(\.author) == ["bo", "Cy, the third"])
    #expect(thread.replies.map(\.depth) == [0, 1])
    #expect(thread.replies.map(\.text) == ["> Opal is cheaper now.\nReally?", "Yes."])
    #expect(thread.replies.first?.at?.iso8601 == "2025-03-03T10:05:00+00:00")
    let lines = [thread.story.origin.line] + thread.replies.map(\.origin.line)
    #expect(lines == (1...3).map { marked.places[$0]?.line })
    for size in [1, 7, 64, 300] {
      var joined: Snapshot?
      var rest = bytes[...]
      var mailbox = try #require(Mailbox(SourceFile(name: "list.mbox", bytes: bytes)))
      while !rest.isEmpty {
        let block = Array(rest.prefix(size))
        rest = rest.dropFirst(size)
        for batch in mailbox.read(block, isLast: rest.isEmpty) {
          if joined == nil { joined = batch } else { joined?.add(batch) }
        }
      }
      joined?.joinThreads()
      #expect(joined?.threads == whole.threads)
    }
  }

  @Test("an answer that comes before what it answers, or names it by its subject, finds it")
  func order() {
    func mail(_ id: Int, _ subject: String, _ more: String = "") -> String {
      "From a@b.example Mon Mar  3 09:0\(id):00 2025\nFrom: a@b.example\nTo: c@b.example\n"
        + "Subject: \(subject)\nMessage-ID: <\(id)@b.example>\n\(more)\ntext \(id)\n\n"
    }
    let snapshot = snapshot(
      mail(1, "Re: x", "In-Reply-To: <2@b.example>\n") + mail(2, "x") + mail(3, "SV: Re: x")
        + mail(4, "AW: y", "References: <9@b.example>\n")
        + mail(5, "Re: y", "References: <9@b.example>\n"),
      file: "x.mbox")
    #expect(snapshot.threads.map(\.story.text) == ["text 2", "text 4"])
    #expect(snapshot.threads.map { $0.replies.map(\.text) } == [["text 3", "text 1"], ["text 5"]])
  }

  @Test(
    "parts, encodings and character sets of a mail are decoded",
    arguments: [
      (
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
          + "K=E4lte=\n welle", "Kälte welle"
      ),
      (
        "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\nS8OkbHRl\n",
        "Kälte"
      ),
      (
        "Content-Type: text/html\n\n<p>One <b>two</b></p><p>three &amp; four</p>",
        "One two\n\nthree & four"
      ),
      ("Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: 8bit\n\nx", "x"),
      (
        "Content-Type: multipart/alternative; boundary=\"b\"\n\npreamble\n--b\nContent-Type: text/plain\n\nplain text"
          + "\n--b\nContent-Type: text/html\n\n<p>rich text</p>\n--b--\nepilogue", "plain text"
      ),
      (
        "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n"
          + "--a\nContent-Type: text/html; charset=utf-8\n\n<div>rich</div>\n--a--\n--m\nContent-Type: application/pdf\n"
          + "Content-Disposition: attachment; filename=\"p.pdf\"\n\nJVBERi0=\n--m--", "rich"
      ),
      (
        "Content-Type: image/png; name=\"a.png\"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=",
        "[picture: a.png]"
      ),
      ("\nno type\nat all", "no type\nat all"),
    ])
  func parts(content: String, wanted: String) {
    let snapshot = snapshot(
      "From: a@b.example\nSubject: s\nMIME-Version: 1.0\n\(content)\n", file: "x.eml")
    #expect(snapshot.threads.map(\.story.text) == [wanted])
  }

  @Test(
    "encoded words of a header are decoded",
    arguments: [
      ("=?UTF-8?Q?Terra_koster_0,55_=E2=80=93_billigt?=", "Terra koster 0,55 – billigt"),
      ("=?utf-8?B?S8Ok?= =?utf-8?B?bHRl?=", "Kälte"),
      ("=?utf-8?B?S8M=?=\n =?utf-8?B?pGx0ZQ==?=", "Kälte"),
      ("=?iso-8859-1?q?K=E4lte?= und mehr", "Kälte und mehr"), ("=?big5?B?pOkq?=", "日*"),
      ("=?utf-8*de?Q?K=C3=A4lte?=", "Kälte"), ("a =? b =?x?y?", "a =? b =?x?y?"), ("=?", "=?"),
      ("1 = 1", "1 = 1"),
    ])
  func words(header: String, wanted: String) {
    #expect(onOneLine(decodedWords(Array(header.utf8)[...])) == wanted)
  }

  @Test(
    "a head of an article is not mail",
    arguments: [
      "From: the editors\nSubject: Prices\nTitle: x\n\ntext", "Dear all,\nFrom: x\n",
      "From here on it is cheap.",
      "To: a\nCc: b\n",
    ])
  func others(text: String) {
    #expect(!Mailbox.isLikely(Array(text.utf8)))
  }

  @Test("a mail longer than is read is told, and the next one is found")
  func long() throws {
    let head =
      "From a@b.example Mon Mar  3 09:05:00 2025\nFrom: a@b.example\nTo: c@b.example\nSubject: "
    let text =
      head + "long\n\nthe beginning\n"
      + String(repeating: String(repeating: "x", count: 79) + "\n", count: 150_000) + "\n" + head
      + "next\n\ny\n"
    let bytes = Array(text.utf8)
    var snapshots: [Snapshot] = []
    var place = 0
    read(named: "x.mbox") {
      guard place < bytes.count else { return nil }
      defer { place += 1 << 20 }
      return Array(bytes[place..<min(bytes.count, place + 1 << 20)])
    } deliver: {
      snapshots.append($0)
    }
    let threads = snapshots.flatMap(\.threads)
    #expect(threads.map(\.story.title) == ["long", "next"])
    #expect(threads.first?.story.text.hasPrefix("the beginning") == true)
    #expect(
      snapshots.flatMap(\.diagnostics).map(\.description) == [
        "x.mbox:1: warning: the mail is longer than 8 MB; its beginning was read; the rest is likely attached files"
      ])
  }

  @Test("no mail traps, however it is truncated or shuffled")
  func anyMail() {
    var random = Seeded(5)
    let mail = Array(
      ("From: =?utf-8?B?S8Ok?= <a@b>\nMessage-ID: <1@b>\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"
        + "Content-Transfer-Encoding: quoted-printable\n\n=E4=\n=Z\n--b\nContent-Type: text/html\n\n<p>x\n--b--\n")
        .utf8)
    for _ in 0..<2_000 {
      var bytes = Array(mail[..<Int.random(in: 0...mail.count, using: &random)])
      for _ in 0..<3 where !bytes.isEmpty {
        bytes.swapAt(
          Int.random(in: bytes.indices, using: &random),
          Int.random(in: bytes.indices, using: &random))
      }
      _ = read(SourceFile(name: "x", bytes: bytes))
    }
  }
}
