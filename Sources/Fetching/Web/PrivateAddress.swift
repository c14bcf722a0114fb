import Glibc

/// Tells addresses of the public internet from those of this machine and its neighbours.
///
/// A page, or the DNS, could otherwise send us to a router's settings or to a service that trusts
/// whoever is near.
enum PrivateAddress {
  /// Whether a socket address is anything but one of the public internet.
  static func isPrivate(_ address: UnsafeRawPointer) -> Bool {
    switch family(of: address) {
    case AF_INET:
      return isPrivate(UInt32(bigEndian: address.load(as: sockaddr_in.self).sin_addr.s_addr))
    case AF_INET6:
      var bytes = address.load(as: sockaddr_in6.self).sin6_addr
      return withUnsafeBytes(of: &bytes) { isPrivate(Array($0)) }
    default: return true
    }
  }

  /// The family, at the start of every socket address.
  private static func family(of address: UnsafeRawPointer) -> Int32 {
    Int32(address.load(as: UInt16.self))
  }

  /// Whether a host is a private address written out, in any of the ways that the system reads
  /// numbers, or this machine by name.
  static func isPrivate(host: String) -> Bool {
    var (four, six) = (in_addr(), in6_addr())
    if inet_aton(host, &four) != 0 { return isPrivate(UInt32(bigEndian: four.s_addr)) }
    if inet_pton(AF_INET6, host, &six) == 1 {
      return withUnsafeBytes(of: &six) { isPrivate(Array($0)) }
    }
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    return name == "localhost" || name.hasSuffix(".localhost")
  }

  /// A socket address as text: `10.0.0.1`.
  static func text(_ address: UnsafeRawPointer) -> String {
    var name = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let isSix = family(of: address) == AF_INET6
    // Where the address itself stands, behind the family and the port.
    let place = address + (isSix ? 8 : 4)
    guard inet_ntop(family(of: address), place, &name, socklen_t(name.count)) != nil else {
      return ""
    }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The blocks that IANA keeps for special purposes: the first address and the bits that count.
  private static let blocks: [(first: UInt32, bits: UInt32)] = [
    (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
    (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC0A8_0000, 16), (0xC612_0000, 15),
    (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 4), (0xF000_0000, 4),
  ]

  private static func isPrivate(_ address: UInt32) -> Bool {
    blocks.contains { (address ^ $0.first) >> (32 - $0.bits) == 0 }
  }

  private static func isPrivate(_ six: [UInt8]) -> Bool {
    let four = { (place: Int) in six[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    // An address of the older kind inside: mapped, translated, or 6to4.
    if six[..<10].allSatisfy({ $0 == 0 }), six[10...11] == [0xFF, 0xFF] {
      return isPrivate(four(12))
    }
    if six[..<12] == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] { return isPrivate(four(12)) }
    if six[..<2] == [0x20, 0x02] { return isPrivate(four(2)) }
    // Documentation, and all that is not global unicast.
    return six[..<4] == [0x20, 0x01, 0x0D, 0xB8] || six[0] & 0xE0 != 0x20
  }
}
