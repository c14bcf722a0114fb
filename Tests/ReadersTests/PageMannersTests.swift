import Market
import TestSupport
import Testing

@testable import Readers

/// Pages in manners of their own: sections in the title, a block a paragraph, the day among updates.
struct PageMannersTests {
  struct Page: CustomTestStringConvertible {
    let testDescription: String
    let title: String
    let paragraphs: [String]
    let html: @Sendable (String, [String]) -> String
  }

  @Test("title, day and all paragraphs of a page are found", arguments: pages)
  func read(page: Page) throws {
    let html = page.html(page.title, page.paragraphs)
    let story = try #require(snapshot(html, file: "page.html").threads.first?.story)
    #expect(story.title == page.title)
    #expect(story.published?.day.description == "2025-01-27")
    #expect(story.text == page.paragraphs.joined(separator: "\n\n"))
  }

  @Test("a marked headline, labels in other scripts, days of addresses, and what AMP asks")
  func headsAndDays() throws {
    func story(_ html: String) throws -> Story {
      try #require(snapshot(html, file: "page.html").threads.first?.story)
    }
    let text = "<p>Der Anbieter Acme hat den Preis für sein Modell Beryl um die Hälfte gesenkt.</p>"
    let marked = try story(
      "<html lang=de><head><title>Hafenbote: Beryl kostet nur noch die Hälfte</title></head><body>"
        + "<h1 itemprop=headline>Beryl kostet nur noch die Hälfte</h1>\(text)<amp-consent><p>Wir und unsere "
        + "Partner speichern Informationen auf Ihrem Gerät.</p></amp-consent></body></html>")
    #expect(marked.title == "Beryl kostet nur noch die Hälfte")
    #expect(marked.text.hasSuffix("gesenkt."))
    for label in ["प्रकाशित: 26 Feb 2025, 07:30 PM IST", "Опубликовано: 26.02.2025 14:00"] {
      let page = try story(
        "<html lang=hi><head><title>बेरिल की कीमत आधी</title></head><body><h1>बेरिल की कीमत आधी</h1><div>\(label)</div>"
          + "<p>एक्मे कंपनी ने अपने मॉडल बेरिल की कीमत आधी कर दी है, ऐसा उसने कहा।</p></body></html>")
      #expect(page.published?.day.description == "2025-02-26")
    }
    let undated = try story(
      "<html><head><title>Beryl costs half</title><link rel=canonical href=https://a.example/2025/02/26/beryl>"
        + "</head><body>\(text)</body></html>")
    #expect(undated.published?.day.description == "2025-02-26")
  }

  private static let menu = "<nav><a href=/a>News</a><a href=/b>Sport</a></nav>"
  private static let foot =
    "<footer>© 2025 Harbour Media. All rights reserved. <a href=/x>Privacy</a></footer>"

  static let pages = [
    Page(
      testDescription: "a section and a site behind the title",
      title: "Opal halbiert den Preis seines Modells",
      paragraphs: [
        "Die Firma verlangt jetzt 0,55 Dollar für eine Million Token, die Konkurrenz dagegen 15 Dollar.",
        "Analysten erwarten, dass in den nächsten Wochen weitere Anbieter ihre Preise senken werden.",
      ],
      html: { title, text in
        """
        <html lang=de><head><title>\(title) - Wirtschaft - Hafenzeitung</title></head><body>\(menu)
        <div class=content><h1>\(title)</h1><p class=meta>Stand: 27.01.2025 09:20 Uhr</p>
        <p>\(text[0])</p><p>\(text[1])</p></div>\(foot)</body></html>
        """
      }),
    Page(
      testDescription: "a site in full width behind the title", title: "オパール、モデルの価格を半額に",
      paragraphs: [
        "同社は100万トークンあたり0.55ドルに引き下げると27日発表した。競合は15ドルを課している。",
        "アナリストは他社も追随するとみている。市場では関連株が大きく値を下げた。市場は注目している。",
      ],
      html: { title, text in
        """
        <html lang=ja><head><meta property="og:title" content="\(title)：港新聞デジタル"></head><body>\(menu)
        <article><h1>\(title)</h1><p>2025/1/27(月) 9:20配信</p><p>\(text[0])</p><p>\(text[1])</p></article>
        \(foot)</body></html>
        """
      }),
    Page(
      testDescription: "a block for each paragraph", title: "Opal halveert de prijs van zijn model",
      paragraphs: [
        "Het bedrijf vraagt nu 0,55 dollar voor een miljoen tokens, tegen 15 bij de concurrent.",
        "Analisten verwachten dat andere aanbieders de komende weken zullen volgen, schrijft de krant.",
      ],
      html: { title, text in
        """
        <html lang=nl><head><title>\(title)</title>
        <meta property="article:published_time" content="2025-01-27T09:20:00+01:00"></head><body>\(menu)
        <div class=block><div class=in><p>\(text[0])</p></div></div><div class=ad>Advertentie</div>
        <div class=block><div class=in><p>\(text[1])</p></div></div>\(foot)</body></html>
        """
      }),
    Page(
      testDescription: "a section for each paragraph", title: "欧泊将模型价格减半",
      paragraphs: [
        "该公司现在每百万词元收费0.55美元，而竞争对手收费15美元，市场反应热烈，投资者纷纷关注。",
        "分析师预计其他供应商将在未来几周内跟进降价，相关股票大幅下跌，市场仍在观望后续变化。",
      ],
      html: { title, text in
        """
        <html lang=zh-CN><head><title>\(title)_港口网</title>
        <meta property="article:published_time" content="2025-01-27T09:20:00+08:00"></head><body>
        <div id=content><section><p><span>\(text[0])</span></p></section>
        <section><p><span>\(text[1])</span></p></section></div></body></html>
        """
      }),
    Page(
      testDescription: "the day with an update behind it",
      title: "Opal divise par deux le prix de son modèle",
      paragraphs: [
        "La société demande désormais 0,55 dollar par million de jetons, contre 15 chez son rival.",
        "Les analystes s’attendent à ce que d’autres fournisseurs suivent dans les semaines à venir.",
      ],
      html: { title, text in
        """
        <html lang=fr><head><title>\(title) - Le Quai</title></head><body>\(menu)<main><h1>\(title)</h1>
        <p>Publié le 27 janvier 2025 à 09h20, modifié le 28 janvier 2025 à 10h00</p>
        <div class=texte><p>\(text[0])</p><p>\(text[1])</p></div></main>\(foot)</body></html>
        """
      }),
  ]
}
