import Curses
import Fetching
import Glibc

extension Doctor {
  /// The locale, of which only the encoding matters.
  static func locale() -> [Finding] {
    let (variable, value) = statedLocale
    let stated = variable.map { "\($0)=\(value)" } ?? "none is set"
    // What stands before LANG decides.
    let others = variable.map { $0 == "LANG" ? "" : ", and unset \($0)" } ?? ""
    let remedy = "set LANG=C.UTF-8, or another that locale -a lists" + others
    switch LocaleFacts.look() {
    case .utf8: return [.fine(.locale, "encoding", "UTF-8, by \(stated)")]
    case .otherEncoding:
      return [
        .note(
          .locale, "encoding", "\(stated) is not UTF-8; tokentape takes C.UTF-8 by itself",
          "\(remedy), so that other programs know it, too; --ascii if signs come out broken")
      ]
    case .missing:
      return [
        .note(
          .locale, "encoding",
          "\(stated) is not installed here; tokentape takes C.UTF-8 by itself",
          "\(remedy), or install it: dpkg-reconfigure locales")
      ]
    case .noneOfUTF8:
      return [
        .wrong(
          .locale, "encoding", "\(stated), and this system has no locale of UTF-8",
          "install one, such as C.UTF-8; until then, use --ascii")
      ]
    }
  }

  /// The variable that decides about characters, as setlocale(3) says.
  private static var statedLocale: (variable: String?, value: String) {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = Environment.variable(name) { return (name, value) }
    }
    return (nil, "")
  }

  /// What is loaded only when it is needed, and may therefore be missing.
  static func libraries(isFetching: Bool) -> [Finding] {
    guard let missing = CurlTransport.missing else {
      return [.fine(.libraries, "libcurl", "found; it is loaded when something is fetched")]
    }
    let remedy = "install it: apt install libcurl4"
    return [
      isFetching
        ? .wrong(.libraries, "libcurl", "nothing can be fetched: \(missing)", remedy)
        : .note(.libraries, "libcurl", "not there, and needed only to fetch: \(missing)", remedy)
    ]
  }
}
