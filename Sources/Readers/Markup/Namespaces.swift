/// Our fixed prefixes for the XML namespaces in feeds, whatever prefix a file uses.
enum Namespaces {
  /// The prefix of a namespace; empty for those of the feed formats themselves.
  static func prefix(of uri: String) -> String? { table[uri.hasSuffix("/") ? uri : uri + "/"] }

  /// By URI, each ending with a slash.
  private static let table = [
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss/": "",
    "http://backend.userland.com/rss2/": "",
    "http://blogs.law.harvard.edu/tech/rss/": "",
    "http://www.w3.org/1999/xhtml/": "",
    "http://www.w3.org/2005/Atom/": "atom",
    "http://purl.org/atom/ns#/": "atom",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#/": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://purl.org/syndication/thread/1.0/": "thr",
    "http://search.yahoo.com/mrss/": "media",
    "http://schemas.google.com/blogger/2018/": "blogger",
    "http://disqus.com/": "",
    "http://disqus.com/disqus-internals/": "dsq",
    "http://www.itunes.com/dtds/podcast-1.0.dtd/": "itunes",
    "http://www.w3.org/XML/1998/namespace/": "xml",
  ]
}
