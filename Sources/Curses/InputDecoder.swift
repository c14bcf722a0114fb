import Screen

/// Decodes the bytes from a terminal into keys, pastes and what the mouse did, wherever a read cut
/// them.
///
/// An unfinished sequence waits for its rest: Esc for `escapePatience`, since it may be a key of
/// its own; a sequence, a reply or a paste for ``patience``. After that it is dropped, and later
/// keys are unaffected. A reply to a terminal query is never a key, whatever letters it holds.
struct InputDecoder {
  /// The sequences that terminfo lists for this terminal, without their Esc.
  private let known: [[UInt8]: Key]
  private let escapePatience: Int64
  private var state = State.ground
  private var paste = Paste()
  /// The reply so far.
  private var reply: [UInt8] = []
  /// What the terminal said of itself.
  private var reports: [TerminalReport] = []
  /// When the last byte came.
  private var heardAt: Int64 = 0
  /// The last press of the mouse, and when it came.
  private var pressed: (mouse: Mouse, at: Int64)?

  /// Two presses of one cell within this time are a double click, in milliseconds: what desktops
  /// take for one, too.
  static let doubleClick: Int64 = 400
  /// How long the rest of a sequence, a reply or a paste may take, in milliseconds: longer than a
  /// packet retransmission, and as short as people tolerate if the rest never comes.
  static let patience: Int64 = 500
  /// Long enough for an arrow key on a slow line, too short to be felt after Esc; in milliseconds.
  static let usualEscapePatience: Int64 = 25
  /// The longest sequence that can be a key, in bytes.
  private static let longestSequence = 32

  /// The sequence that the bytes so far have begun.
  private enum State: Equatable {
    case ground
    /// A character of several bytes; dropped if Alt is held.
    case character([UInt8], isWanted: Bool)
    case escape
    /// A control sequence or a keypad key, from the byte after Esc on.
    case sequence([UInt8])
    /// A reply, which ends with Esc and a backslash or, for an operating system command, with BEL.
    case reply(endsByBell: Bool, isAfterEscape: Bool)
    /// The remaining bytes of a mouse report in the old format.
    case mouse(Int)
    case paste
  }

  /// Creates a decoder for a terminal that sends these sequences for keys.
  init(known: [[UInt8]: Key] = [:], escapePatience: Int64 = usualEscapePatience) {
    (self.known, self.escapePatience) = (known, escapePatience)
  }
}

extension InputDecoder {
  /// The keys and pastes completed by these bytes.
  mutating func take(_ bytes: some Sequence<UInt8>, now: Int64) -> [Input] {
    heardAt = now
    return bytes.compactMap { take($0) }
  }

  /// What the terminal said of itself since the last call.
  mutating func takeReports() -> [TerminalReport] {
    defer { reports = [] }
    return reports
  }

  /// When the unfinished sequence is given up, if nothing else arrives.
  var deadline: Int64? {
    switch state {
    // An unfinished character is completed or dropped by the next key, and delays none.
    case .ground, .character: nil
    case .escape: heardAt + escapePatience
    case .sequence, .reply, .mouse, .paste: heardAt + InputDecoder.patience
    }
  }

  /// Gives up the unfinished sequence once its time has passed: Esc was a key, and a paste ends
  /// there.
  mutating func expire(now: Int64) -> Input? {
    guard let deadline, deadline <= now else { return nil }
    defer { state = .ground }
    switch state {
    case .escape: return .key(.escape)
    case .paste: return .pasted(paste.text)
    default: return nil
    }
  }
}

extension InputDecoder {
  private mutating func take(_ byte: UInt8) -> Input? {
    switch state {
    case .ground: return begin(byte)
    case .character(let bytes, let isWanted): return goOn(bytes, byte, isWanted: isWanted)
    case .escape: return takeAfterEscape(byte)
    case .sequence(let bytes): return goOn(bytes, byte)
    case .reply(let endsByBell, let isAfterEscape):
      return skipReply(byte, endsByBell: endsByBell, isAfterEscape: isAfterEscape)
    case .mouse(let left): state = left > 1 ? .mouse(left - 1) : .ground
    case .paste where paste.take(byte):
      state = .ground
      return .pasted(paste.text)
    case .paste: break
    }
    return nil
  }

  private mutating func begin(_ byte: UInt8) -> Input? {
    state = .ground
    if byte == 0x1B { state = .escape }
    if byte >= 0x80, InputDecoder.length(of: byte) != nil {
      state = .character([byte], isWanted: true)
    }
    return state == .ground && byte < 0x80 ? Key(scalar: UInt32(byte)).map(Input.key) : nil
  }

  /// The length of the character that begins with this byte; nil if none does.
  private static func length(of lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private mutating func goOn(_ bytes: [UInt8], _ byte: UInt8, isWanted: Bool) -> Input? {
    guard 0x80...0xBF ~= byte else { return begin(byte) }
    let whole = bytes + [byte]
    guard whole.count == InputDecoder.length(of: whole[0]) else {
      state = .character(whole, isWanted: isWanted)
      return nil
    }
    state = .ground
    guard isWanted, let text = String(validating: whole, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    return Key(scalar: scalar.value).map(Input.key)
  }

  /// A second Esc means that the first was a key; a letter means Alt, which is not a key here.
  private mutating func takeAfterEscape(_ byte: UInt8) -> Input? {
    switch UnicodeScalar(byte) {
    case "\u{1B}": return .key(.escape)
    case "[", "O": state = .sequence([byte])
    case "]":
      reply = []
      state = .reply(endsByBell: true, isAfterEscape: false)
    case "P", "X", "^", "_": state = .reply(endsByBell: false, isAfterEscape: false)
    default:
      let hasMore = InputDecoder.length(of: byte) != nil
      state = hasMore ? .character([byte], isWanted: false) : .ground
      return known[[byte]].map(Input.key)
    }
    return nil
  }

  private mutating func goOn(_ bytes: [UInt8], _ byte: UInt8) -> Input? {
    switch byte {
    case 0x18, 0x1A: state = .ground
    case 0..<0x20, 0x7F...: return begin(byte)
    // The Linux console has a second bracket in its first function keys.
    case 0x40... where bytes + [byte] != Array("[[".utf8): return finish(bytes + [byte])
    default:
      if bytes.count < InputDecoder.longestSequence { state = .sequence(bytes + [byte]) }
    }
    return nil
  }

  private mutating func finish(_ sequence: [UInt8]) -> Input? {
    state = .ground
    if sequence == Paste.begins {
      paste = Paste()
      state = .paste
      return nil
    }
    if let key = known[sequence] ?? Key(sequence: sequence) { return .key(key) }
    if let mouse = Mouse(sequence: sequence) { return .mouse(counted(mouse)) }
    if sequence == Array("[M".utf8) { state = .mouse(3) }
    note(TerminalReport(sequence: sequence))
    return nil
  }

  /// Tells a second press of the same cell from a first one; a third is a first again.
  private mutating func counted(_ mouse: Mouse) -> Mouse {
    guard mouse.action == .press else { return mouse }
    let isAgain = pressed.map {
      $0.mouse == mouse && heardAt - $0.at <= InputDecoder.doubleClick
    }
    pressed = isAgain == true ? nil : (mouse, heardAt)
    var counted = mouse
    if isAgain == true { counted.action = .pressAgain }
    return counted
  }

  private mutating func skipReply(_ byte: UInt8, endsByBell: Bool, isAfterEscape: Bool) -> Input? {
    switch byte {
    case 0x1B: state = .reply(endsByBell: endsByBell, isAfterEscape: true)
    case 0x18, 0x1A: state = .ground
    case 0x07 where endsByBell, 0x5C where isAfterEscape:
      state = .ground
      if endsByBell { note(TerminalReport(command: reply)) }
    // Anything else after Esc is not part of the reply, which was truncated.
    default:
      if isAfterEscape { return takeAfterEscape(byte) }
      if reply.count < TerminalReport.most { reply.append(byte) }
    }
    return nil
  }

  /// Keeps a report; of a flood of them only the first.
  private mutating func note(_ report: TerminalReport?) {
    if let report, reports.count < TerminalReport.most { reports.append(report) }
  }
}
