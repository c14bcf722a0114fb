import Testing

@testable import Fetching

/// What may be asked for, and where nothing may lead.
struct AddressTests {
  @Test(
    "an address is http or https, and nothing that could be taken for something else",
    arguments: [
      ("https://a.example/x?y=1", "https://a.example/x?y=1"),
      ("HTTPS://A.Example", "https://a.example/"),
      ("http://a.example:8080/ü#top", "http://a.example:8080/%C3%BC"),
      ("http://[::1]:80/", "http://[::1]:80/"), ("http://a.example?x", "http://a.example/?x"),
      ("https://a.example/a\"b<c>`d", "https://a.example/a%22b%3Cc%3E%60d"),
      ("ftp://a.example/", nil), ("file:///etc/passwd", nil), ("a.example", nil), ("", nil),
      ("https://", nil), ("https:///x", nil), ("http://u:p@a.example/", nil), ("http://u@b/", nil),
      ("http://a.example:0/", nil), ("http://a.example:99999/", nil), ("http://a.example:x/", nil),
      ("http://a b/", nil), ("http://a.example/\n", nil), ("http://a.example/\u{1B}[2J", nil),
      ("http://-x/", nil), ("http://a.example\\@b.example/", "http://a.example/%5C@b.example/"),
      ("http://[::1", nil), ("http://[x]/", nil), ("gopher://a.example/", nil),
    ] as [(String, String?)])
  func addresses(text: String, address: String?) {
    #expect(WebAddress(text)?.text == address)
  }

  @Test(
    "private addresses are told in every way of writing them",
    arguments: [
      "127.0.0.1", "127.1", "0x7f.1", "2130706433", "017700000001", "10.1.2.3", "192.168.0.1",
      "172.16.0.1", "172.31.255.255", "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255",
      "224.0.0.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "::ffff:127.0.0.1", "ff02::1",
      "64:ff9b::10.0.0.1", "2002:7f00:1::", "localhost", "localhost.", "x.localhost", "2001:db8::1",
    ])
  func privates(host: String) { #expect(PrivateAddress.isPrivate(host: host)) }

  @Test(
    "addresses of the internet are not private",
    arguments: [
      "8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "2606:4700::1111", "a.example",
      "::ffff:8.8.8.8", "64:ff9b::808:808", "192.0.1.1", "notlocalhost", "11.0.0.1",
    ])
  func publics(host: String) { #expect(!PrivateAddress.isPrivate(host: host)) }

  @Test("proxies are those of curl's variables")
  func proxies() throws {
    let plain = try #require(WebAddress("http://a.example/"))
    let encrypted = try #require(WebAddress("https://a.example/"))
    func taken(_ variables: [String: String]) -> [Bool] {
      let proxies = Proxies { variables[$0] }
      return [proxies.take(plain), proxies.take(encrypted)]
    }
    #expect(taken([:]) == [false, false])
    #expect(taken(["http_proxy": "x"]) == [true, false])
    #expect(taken(["HTTP_PROXY": "x"]) == [false, false])
    #expect(taken(["HTTPS_PROXY": "x"]) == [false, true])
    #expect(taken(["all_proxy": "x"]) == [true, true])
    #expect(taken(["all_proxy": "x", "no_proxy": "b.example, .example"]) == [false, false])
    #expect(taken(["all_proxy": "x", "no_proxy": "ample"]) == [true, true])
    #expect(taken(["all_proxy": "x", "NO_PROXY": "*"]) == [false, false])
  }

  @Test(
    "what pages and addresses are called can't lead anywhere, hide or be taken for something else",
    arguments: [
      ("../../etc/passwd", "etc-passwd"), (".hidden", "hidden"), ("a/b", "a-b"),
      ("README", "page-README"),
      ("\u{1B}[31m", "31m"), ("台股", ""), ("a~", "a-"), ("--x", "x"),
      ("M.1738053981.A.415", "M.1738053981.A.415"),
    ])
  func names(text: String, name: String) { #expect(Page.safe(text) == name) }
}
