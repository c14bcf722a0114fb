import CUchardet
import Glibc

/// Decodes bytes with the C library, by its name for the encoding; `nil` if it has none.
func decodeByLibrary(_ bytes: ArraySlice<UInt8>, _ name: String) -> Decoding? {
  // `iconv_open` returns -1 for an unknown encoding.
  guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
    return nil
  }
  defer { iconv_close(converter) }
  var decoding = Decoding(room: bytes.count + bytes.count / 2)
  var input = Array(bytes)
  input.withUnsafeMutableBytes { input in
    var rest = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = input.count
    while left > 0 { convert(converter, &rest, &left, into: &decoding) }
  }
  return decoding
}

/// Converts one piece of output, or skips one undecodable byte.
private func convert(
  _ converter: iconv_t, _ rest: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
  into decoding: inout Decoding
) {
  var failure: Int32 = 0
  decoding.utf8 += [UInt8](unsafeUninitializedCapacity: pieceLength) { piece, count in
    piece.withMemoryRebound(to: CChar.self) { piece in
      var place = piece.baseAddress
      var room = piece.count
      let result = iconv(converter, &rest, &left, &place, &room)
      failure = result == -1 ? errno : 0
      count = piece.count - room
    }
  }
  switch failure {
  case EILSEQ:
    decoding.skip(1)
    rest = rest?.advanced(by: 1)
    left -= 1
  case 0, E2BIG: break
  default:
    decoding.skip(left)
    left = 0
  }
}

/// The most bytes of output per step.
private let pieceLength = 16_384

/// The name of the encoding that the letters suggest; `nil` if there is no telling.
func nameOfEncoding(_ sample: ArraySlice<UInt8>) -> String? {
  guard let detector = uchardet_new() else { return nil }
  defer { uchardet_delete(detector) }
  let result = sample.withUnsafeBytes { sample in
    uchardet_handle_data(
      detector, sample.baseAddress?.assumingMemoryBound(to: CChar.self), sample.count)
  }
  uchardet_data_end(detector)
  guard result == 0, let name = uchardet_get_charset(detector) else { return nil }
  let text = String(cString: name)
  return text.isEmpty ? nil : text
}
