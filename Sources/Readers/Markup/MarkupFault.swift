import CXML
import Prose

/// The parser's error, as this program words it.
func words(of error: xmlError) -> String {
  let name = error.str1.map { quote(String(cString: $0)) } ?? "it"
  switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
  case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING:
    return "the text has a bare '&' or '<'"
  case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
    return "the entity \(name) is unknown"
  case XML_ERR_TAG_NAME_MISMATCH: return "an end tag does not match the start tag \(name)"
  case XML_ERR_TAG_NOT_FINISHED, XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END:
    return "the file ends before its tags are closed, or continues after them"
  case XML_ERR_GT_REQUIRED: return "a tag has no '>'"
  case XML_ERR_INVALID_CHAR: return "the text has a control character"
  case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
    return "the value of an attribute is not in quotes"
  case XML_NS_ERR_UNDEFINED_NAMESPACE: return "the prefix \(name) is not declared"
  default: return message(of: error)
  }
}

/// The parser's own message, without the function name in front.
private func message(of error: xmlError) -> String {
  guard let message = error.message else { return "fault \(error.code)" }
  let line = String(cString: message).trimmed.prefix { $0 != "\n" }.prefix(160)
  let words = line.hasPrefix("xml") ? line.drop { $0 != " " }.dropFirst() : line
  // Acronyms such as PCDATA keep their capitals.
  let isWord = words.dropFirst().first?.isLowercase == true
  return isWord ? words.prefix(1).lowercased() + words.dropFirst() : String(words)
}
