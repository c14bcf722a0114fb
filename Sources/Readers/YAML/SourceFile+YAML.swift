import Market
import Prose

extension SourceFile {
  /// Whether the first line that says something is one of YAML, `name: DeepSeek` or `- model: o1`, in
  /// a file that is named so.
  var looksLikeYAML: Bool {
    let name = name.lowercased()
    guard name.hasSuffix(".yml") || name.hasSuffix(".yaml"), bytes.count <= YAMLText.mostBytes
    else {
      return false
    }
    let head = SourceFile(name: self.name, bytes: Array(bytes.prefix(1 << 12))).decoded?.text ?? ""
    let first = head.split(whereSeparator: \.isNewline).map(\.trimmed).first {
      !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("---") && !$0.hasPrefix("%")
    }
    guard let first else { return false }
    if first.hasPrefix("{") || first.hasPrefix("[") || first == "-" { return true }
    let key = (first.hasPrefix("- ") ? first.dropFirst(2) : first[...]).prefix { $0 != ":" }
    return key.utf8.count < 64 && first.contains(":") && !key.contains("\"")
      && key.allSatisfy { $0.isLetter || $0.isNumber || "_-. '".contains($0) }
  }

  /// Its text; `nil` if it is none.
  var decoded: DecodedText? {
    do {
      return try decodedText(of: self)
    } catch {
      return nil
    }
  }
}
