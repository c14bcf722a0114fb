/// How a site builds its pages: what it says for machines, and what stands around an article.
struct PageStyle {
  let name: String
  let page: @Sendable (PageArticle) -> String

  static let all = [
    linked, graph, openGraph, microdata, times, soup, tables, blog, crowded, xhtml,
  ]

  private static func menu(_ article: PageArticle, _ mark: String = "nav") -> String {
    let links = article.menu.map { "<li><a href=\"/\($0)\">\($0)</a></li>" }.joined()
    return "<\(mark)><ul>\(links)</ul></\(mark.split(separator: " ")[0])>"
  }

  private static func text(_ article: PageArticle) -> String {
    article.paragraphs.map { "<p>\($0)</p>\n" }.joined()
  }

  private static let linked = PageStyle(name: "JSON-LD") { article in
    """
    <!DOCTYPE html><html lang="\(article.language)"><head><meta charset="utf-8">
    <title>\(article.title) - \(article.site)</title>
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "\(article.title)", "datePublished": "\(article.day)T09:05:00+01:00",
    "dateModified": "2025-04-01T00:00:00Z", "author": [{"@type": "Person", "name": "\(article.author)"}],
    "publisher": {"@type": "Organization", "name": "\(article.site)"}}</script></head>
    <body>\(menu(article))<main><h1>\(article.title)</h1><div class="content">\(text(article))</div></main>
    <footer><p>© \(article.site) 2019. Alle rettigheder forbeholdes, og så videre og så videre.</p></footer></body></html>
    """
  }

  private static let graph = PageStyle(name: "graph") { article in
    """
    <html lang="\(article.language)"><head><title>\(article.site) | \(article.title)</title>
    <script type='application/ld+json'>{"@context":"https://schema.org","@graph":[
    {"@type":"Organization","@id":"#o","name":"\(article.site)"},{"@type":"BreadcrumbList","name":"x"},
    {"@type":["Article","NewsArticle"],"headline":"\(article.title)","inLanguage":"\(article.language)",
    "datePublished":"\(article.day) 09:05","author":{"@type":"Person","name":"\(article.author)"},
    "mainEntityOfPage":{"@id":"https://site.example/a"},"publisher":{"@id":"#o"}}]}</script></head><body>
    <div id="cookie-banner"><p>We and our 812 partners store and access data on your device, and so on.</p></div>
    \(menu(article, "div class=\"top-menu\""))<div class="wrap"><div class="col">\(text(article))</div></div>
    <div class="related"><h3>More</h3><p><a href="/1">Another long headline about something else</a></p></div>
    """
  }

  private static let openGraph = PageStyle(name: "OpenGraph") { article in
    """
    <!doctype html><html><head><meta property="og:type" content="article">
    <meta property="og:title" content="\(article.title) | \(article.site)"/>
    <meta property="og:site_name" content="\(article.site)"/><meta property="og:locale" content="\(locale(article))"/>
    <meta name="author" content="\(article.author)"/><meta property="og:url" content="https://site.example/a"/>
    <meta property="article:published_time" content="\(article.day)T09:05:00Z"/>
    <meta property="article:modified_time" content="2025-05-05T00:00:00Z"/></head><body>
    <header>\(menu(article))</header><section class="story">\(text(article))</section>
    <section class="comments-area"><h2>1</h2><p>\(article.comment)</p><p>\(article.comment)</p></section></body></html>
    """
  }

  private static func locale(_ article: PageArticle) -> String {
    ["da": "da_DK", "en": "en_US", "de": "de_DE", "fr": "fr_FR", "zh-Hant": "zh_TW"][
      article.language] ?? "ja_JP"
  }

  private static let microdata = PageStyle(name: "microdata") { article in
    """
    <!DOCTYPE html><html><body><div itemscope itemtype="http://schema.org/NewsArticle">
    \(menu(article))<h1 itemprop="headline">\(article.title)</h1>
    <span itemprop="author" itemscope><span itemprop="name">\(article.author)</span></span>
    <meta itemprop="datePublished" content="\(article.day)T09:05:00+01:00"/>
    <div itemprop="articleBody">\(text(article))<div class="ad-slot"><p>An advertisement that goes on and on.</p></div></div>
    <aside><p>\(article.comment)</p></aside></div></body></html>
    """
  }

  private static let times = PageStyle(name: "time") { article in
    """
    <!DOCTYPE html><html lang="\(article.language)"><head><title>\(article.title) – \(article.site)</title></head>
    <body><h1 class="logo">\(article.site)</h1>\(menu(article))<article><header><h1>\(article.title)</h1>
    <a rel="author" href="/a">\(article.author)</a> <time class="updated" datetime="2025-06-01">1</time>
    <time pubdate datetime="\(article.day)T09:05">\(article.shownDay)</time></header>
    <figure><img src="x"><figcaption>A picture of something that has a rather long caption here.</figcaption></figure>
    \(text(article))</article><aside><article><h2>Other</h2><p>\(article.comment)</p></article></aside></body></html>
    """
  }

  private static let soup = PageStyle(name: "nothing") { article in
    """
    <html><head><title>\(article.title) :: \(article.site)</title></head><body>
    <div class="x1">\(article.menu.map { "<a href=\"#\">\($0)</a> " }.joined())</div>
    <div class="x2"><div class="x3"><h1>\(article.title)</h1><div class="x4">\(article.byline)</div>
    <div class="x5">\(article.shownDay)</div>
    \(article.paragraphs.map { "<div class=\"x6\"><div class=\"x7\">\($0)</div></div>" }.joined())
    </div><div class="x8"><a href="#">Share</a> <a href="#">Print</a></div></div>
    <div class="x9"><div>\(article.comment)</div></div></body></html>
    """
  }

  private static let tables = PageStyle(name: "tables") { article in
    """
    <HTML><HEAD><TITLE>\(article.title)</TITLE></HEAD><BODY BGCOLOR="#ffffff"><TABLE><TR>
    <TD WIDTH=120>\(article.menu.map { "<A HREF=\"/\">\($0)</A><BR>" }.joined())</TD>
    <TD><FONT SIZE=5><B>\(article.title)</B></FONT><BR><FONT SIZE=1>\(article.byline)<BR>\(article.shownDay)</FONT><P>
    \(article.paragraphs.joined(separator: "<BR><BR>\n"))
    </TD></TR></TABLE></BODY></HTML>
    """
  }

  private static let blog = PageStyle(name: "blog") { article in
    """
    <!DOCTYPE html><html lang="\(article.language)"><head><title>\(article.title) &#8211; \(article.site)</title>
    <meta name="generator" content="WordPress 6.4"></head><body class="single post has-sidebar">
    <div id="masthead">\(menu(article))</div><div id="primary" class="content-area with-sidebar"><article class="post type-post">
    <h1 class="entry-title">\(article.title)</h1><div class="entry-meta"><span class="posted-on">
    <time class="entry-date published" datetime="\(article.day)T09:05:00+00:00">\(article.shownDay)</time>
    <time class="updated" datetime="2025-07-07T00:00:00+00:00">x</time></span> <span class="author vcard">
    <a class="url fn n" href="/author/x">\(article.author)</a></span></div>
    <div class="entry-content">\(text(article))<div class="sharedaddy"><h3>Share</h3><ul><li><a href="#">X</a></li></ul></div></div>
    </article><div id="comments" class="comments-area"><ol><li><div class="comment-body"><p>\(article.comment)</p>
    <p>\(article.comment)</p><p>\(article.comment)</p></div></li></ol></div></div></body></html>
    """
  }

  private static let crowded = PageStyle(name: "crowded") { article in
    """
    <!DOCTYPE html><html lang="\(article.language)"><head><meta name="date" content="\(article.day)">
    <meta name="byl" content="\(article.byline)"><meta property="og:site_name" content="\(article.site)">
    <meta name="twitter:title" content="\(article.title)"></head><body>
    <noscript>Please enable JavaScript to continue using this application, it really is needed.</noscript>
    <div role="dialog"><p>Subscribe now and get the first month for free, then pay each month as usual.</p></div>
    \(menu(article))<div class="page"><div class="main-col"><h1>\(article.title)</h1>
    <div class="author-name">\(article.byline)</div><div class="share-bar"><a href="#">f</a></div>
    <div class="body"><p>\(article.paragraphs[0])</p><div class="ad-wrapper"><p>Ad: buy this now, it is cheap.</p></div>
    <p>\(article.paragraphs[1])</p><aside><p>Read also: \(article.comment)</p></aside>
    <div class="newsletter-box"><p>Sign up for our newsletter, which comes every morning at seven.</p></div>
    <p>\(article.paragraphs[2])</p><p class="tags"><a href="#">AI</a></p></div></div>
    <div class="sidebar"><ul>\((1...12).map { "<li><a href=\"/\($0)\">A headline number \($0) of the most read</a></li>" }.joined())</ul></div>
    </div><div class="footer-links"><p>Contact, imprint, privacy and many other things stand here.</p></div></body></html>
    """
  }

  private static let xhtml = PageStyle(name: "XHTML") { article in
    """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="\(article.language)"><head>
    <title>\(article.title)</title><meta name="DC.date.issued" content="\(article.day)" />
    <meta name="DC.creator" content="\(article.author)" /></head><body>
    <div id="nav">\(menu(article, "div"))</div><div id="content"><h2>\(article.title)</h2>
    \(article.paragraphs.map { "<p>\($0)\n" }.joined())<hr />
    </div><div id="footer"><p>Valid XHTML, valid CSS, and a counter that has counted to 12345.</p></div></body></html>
    """
  }
}
