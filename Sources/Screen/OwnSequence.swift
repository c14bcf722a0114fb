/// What we send to a terminal beside the screen itself: the clipboard, and links.
///
/// Nothing in a text can end such a sequence early, or begin another: the clipboard is base64, and
/// an address with any byte but a few dozen plain ones becomes no link.
public enum OwnSequence {
  /// The longest text for the clipboard, in bytes of base64: what most terminals accept.
  public static let mostClipboardBytes = 100_000
  /// The longest address of a link, in bytes: the most that any terminal accepts.
  public static let longestAddress = 2_083

  private static let begin: [UInt8] = [0x1B, UInt8(ascii: "]")]
  private static let end: [UInt8] = [0x1B, UInt8(ascii: "\\")]

  /// Puts a text into the clipboard (OSC 52); nil if it is too long.
  public static func clipboard(_ text: String) -> [UInt8]? {
    let count = (text.utf8.count + 2) / 3 * 4
    guard count <= mostClipboardBytes else { return nil }
    return begin + "52;c;".utf8 + base64(Array(text.utf8)) + end
  }

  /// The longest text of a notification, in characters.
  public static let longestNotification = 200

  /// Shows a text as a notification: OSC 777 to terminals that have only that, else OSC 9.
  ///
  /// Only plain ASCII and letters pass, and nothing that either form takes for a divider.
  public static func notification(_ text: String, in term: String) -> [UInt8] {
    let plain = text.unicodeScalars.prefix(longestNotification).map { scalar -> Character in
      let isPlain =
        scalar.isASCII
        ? 0x20...0x7E ~= scalar.value && scalar != ";" : scalar.properties.isAlphabetic
      return isPlain ? Character(scalar) : " "
    }
    let hasOnly777 = ["foot", "rxvt"].contains { term.hasPrefix($0) }
    let head = hasOnly777 ? "777;notify;tokentape;" : "9;tokentape: "
    return begin + head.utf8 + String(plain).utf8 + end
  }

  /// Makes what follows a link to a web address (OSC 8); nil if it must not become one.
  public static func link(to address: String) -> [UInt8]? {
    guard isLinkable(address) else { return nil }
    return begin + "8;;".utf8 + address.utf8 + end
  }

  /// Ends a link.
  public static let linkEnd: [UInt8] = begin + "8;;".utf8 + end

  /// Whether an address may become a link: http or https, and nothing but visible ASCII.
  public static func isLinkable(_ address: String) -> Bool {
    let scheme = ["https://", "http://"].first { address.hasPrefix($0) }
    guard let scheme, scheme.utf8.count < address.utf8.count else { return false }
    return address.utf8.count <= longestAddress && address.utf8.allSatisfy { 0x21...0x7E ~= $0 }
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[number >> (18 - 6 * place) & 63]
        text.append(place > group.count ? UInt8(ascii: "=") : digit)
      }
    }
    return text
  }
}

extension OwnSequence {
  /// The terminals that take such sequences, or drop them silently, by the start of their `TERM`.
  private static let takers = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "ghostty",
    "contour", "konsole", "vte", "gnome", "mlterm", "mintty", "iterm", "st-", "stterm", "rio",
    "putty",
  ]

  /// Whether a terminal can be expected to take them; others would print them as text.
  public static func isTaken(by term: String) -> Bool {
    term == "st" || takers.contains { term.hasPrefix($0) }
  }
}
