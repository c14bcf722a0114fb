import Market
import Testing

@testable import Readers

struct ArticleTests {
  @Test("headers of the form name: value are read")
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

  @Test("lines wrapped by an editor are joined")
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

  @Test("an article in Chinese is recognised")
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

  struct Page: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var title: String
    var author: String?
    var source: String?
    var at: String
    var language: String
  }

  @Test(
    "short East Asian articles are recognised by their labels",
    arguments: [
      Page(
        testDescription: "Japanese, labelled",
        text: """
          推論価格、4分の1に 港町の新興企業が発表
          日付：2025年3月2日
          著者：山田太郎

          港町の新興企業は1日、推論モデルの料金を引き下げると発表した。出力100万トークンあたり2.19ドルとなる。
          """,
        title: "推論価格、4分の1に 港町の新興企業が発表", author: "山田太郎",
        at: "2025-03-02T00:00:00+00:00", language: "ja"),
      Page(
        testDescription: "Japanese, a reporter and a time with a word behind it",
        text: """
          推論価格が下落

          2025年3月2日(日) 10時15分 配信
          文＝佐藤花子（港新聞）

          モデルの利用料が大きく下がった。夜間は75%引きになる。各社は対応を急ぐ。
          """,
        title: "推論価格が下落", author: "佐藤花子", source: "港新聞",
        at: "2025-03-02T10:15:00+00:00", language: "ja"),
      Page(
        testDescription: "Japanese, all labelled and no blank line",
        text: """
          タイトル: 記者会見で値下げ
          公開日時:2025年3月2日 午後3時15分
          更新日時:2025年3月3日 10:15
          出典:港新聞
          モデルの利用料が大きく下がった。夜間は75%引きになる。各社は対応を急ぐ。
          """,
        title: "記者会見で値下げ", source: "港新聞", at: "2025-03-02T15:15:00+00:00",
        language: "ja"),
      Page(
        testDescription: "Korean, entered and changed",
        text: """
          추론 가격 4분의 1로…항구의 스타트업 발표
          입력 2025.03.02 10:15 | 수정 2025.03.02 11:00
          홍길동 기자

          항구의 한 스타트업이 추론 모델 요금을 인하한다고 1일 밝혔다. 출력 100만 토큰당 2.19달러다.
          """,
        title: "추론 가격 4분의 1로…항구의 스타트업 발표", author: "홍길동",
        at: "2025-03-02T10:15:00+00:00", language: "ko"),
      Page(
        testDescription: "Korean, a paper and its reporter in brackets",
        text: """
          추론 가격 하락
          [항구신문=김영희 기자]
          승인 2025. 3. 2. 오후 3:15

          모델 이용료가 크게 내렸다. 야간에는 75% 할인된다. 각 사는 대응을 서두르고 있다.
          """,
        title: "추론 가격 하락", author: "김영희", source: "항구신문",
        at: "2025-03-02T15:15:00+00:00", language: "ko"),
      Page(
        testDescription: "Korean, labelled",
        text: """
          제목: 추론 가격 하락
          기자: 김영희
          입력: 2025-03-02 10:15

          모델 이용료가 크게 내렸다. 관계자는 야간에는 75% 할인된다고 말했다.
          """,
        title: "추론 가격 하락", author: "김영희", at: "2025-03-02T10:15:00+00:00", language: "ko"),
      Page(
        testDescription: "simplified Chinese, labelled",
        text: """
          推理价格降至四分之一
          发布时间:2025-03-02 10:15
          来源:港口日报
          记者:王小明

          一家公司宣布下调推理模型的价格。每百万输出token为2.19美元。市场反应强烈。
          """,
        title: "推理价格降至四分之一", author: "王小明", source: "港口日报",
        at: "2025-03-02T10:15:00+00:00", language: "zh-Hans"),
    ])
  func eastAsian(page: Page) throws {
    let snapshot = readText(page.text)
    let story = try #require(snapshot.threads.first?.story, "\(snapshot.diagnostics)")
    #expect(snapshot.format == "article")
    #expect(story.title == page.title)
    #expect(story.author == page.author)
    #expect(story.source == page.source)
    #expect(story.published?.iso8601 == page.at)
    #expect(story.language == page.language)
    #expect(!story.text.contains("2025") && story.text.hasSuffix("。") || story.text.hasSuffix("."))
  }

  @Test(
    "other texts stay unrecognised",
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
