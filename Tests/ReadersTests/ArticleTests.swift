import Market
import Testing

@testable import Readers

struct ArticleTests {
  @Test("headers of the form name: value are taken")
  func headers() throws {
    let story = try #require(
      readText(
        """
        Title: Opal cuts its prices
        By: Ada Quill
        Source: Harbour Ledger
        Published: January 28, 2025
        URL: https://ledger.example/opal

        Opal said on Tuesday that it would charge less for its models. It did not say for how long.

        Others are expected to follow, and some of them have said so.
        """
      ).threads.first?.story)
    #expect(story.title == "Opal cuts its prices")
    #expect(story.author == "Ada Quill")
    #expect(story.source == "Harbour Ledger")
    #expect(story.published?.day.description == "2025-01-28")
    #expect(story.url == "https://ledger.example/opal")
    #expect(story.text.hasPrefix("Opal said on Tuesday"))
    #expect(story.text.contains("\n\nOthers are expected"))
  }

  @Test("lines that an editor wrapped are joined")
  func wrapped() throws {
    let story = try #require(
      readText(
        """
        Opal senkt die Preise
        Von Ada Feder
        28. Januar 2025

        Der Anbieter Opal verlangt für seine Modelle ab sofort nur noch die Hälfte des
        bisherigen Preises. Das teilte die Firma am Dienstag mit, ohne zu sagen, wie lange
        das gelten soll.
        """
      ).threads.first?.story)
    #expect(story.author == "Ada Feder")
    #expect(story.language == "de")
    #expect(story.text.contains("die Hälfte des bisherigen Preises"))
  }

  @Test("an article in Chinese is one")
  func chinese() throws {
    let story = try #require(
      readText(
        """
        歐帕調降推論價格
        記者：林予晴
        2025年1月28日 13:58

        歐帕公司二十八日宣布，旗下模型的推論價格即日起減半，但沒有說明優惠何時結束。法人認為其他業者可能跟進。

        公司表示，這個價格對所有客戶都適用，包括已經簽約的企業用戶。
        """
      ).threads.first?.story)
    #expect(story.title == "歐帕調降推論價格")
    #expect(story.author == "林予晴")
    #expect(story.published?.time == "13:58")
    #expect(story.language == "zh-Hant")
  }

  @Test(
    "what is no article stays unrecognised",
    arguments: [
      "", "\n\n  \n", "hello", "opal,0.55,2.19\nquartz,1,2\n",
      "2025-01-28\n2025-01-29\n2025-01-30\n",
      "date,model,price\n2025-01-28,opal,0.55\n2025-01-29,opal,0.50\n2025-01-30,opal,0.45\n",
      "{\"title\": \"Opal\"}", "<html><body>Opal</body></html>",
      "2025-01-28 13:58:00 INFO started\n2025-01-28 13:58:01 INFO listening on port 80\n",
      "import Foundation\n\nfunc opal() {\n  let price = 0.55;\n  print(price);\n}\n",
      "Just some prose that somebody wrote down, which goes on for a while and ends. It has no date "
        + "and no author, so that nobody can tell whether it is an article, a letter or a speech.",
      "# Opal\n\n2025-01-28\n\n| model | price |\n|---|---|\n| opal | 0.55 |\n| quartz | 1.10 |\n",
    ])
  func unrecognised(source: String) {
    let snapshot = readText(source)
    #expect(snapshot.format == nil)
    #expect(snapshot.threads == [])
  }
}
