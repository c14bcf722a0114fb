import CNcurses
import Screen

extension Terminal {
  /// Everything that was pressed, pasted or resized since the last call; never waits.
  ///
  /// At most ``mostInputs`` at once, so that a flood of keys cannot keep the picture away.
  public func inputs() -> [Input] {
    tape_fit()
    var inputs: [Input] = []
    while inputs.count < Terminal.mostInputs, let code = nextCode() {
      if let input = input(code) { inputs.append(input) }
    }
    return inputs
  }

  /// How many inputs are taken at once; more than any hand makes between two pictures.
  ///
  /// Where there were as many, there may be more that no wait on the terminal tells of.
  public static let mostInputs = 1_024

  /// What ncurses read.
  enum Code: Hashable {
    case character(UInt32)
    case key(tape_key)
  }

  private func nextCode() -> Code? {
    var code: UInt32 = 0
    switch tape_read(&code) {
    case TAPE_CHARACTER: return .character(code)
    case TAPE_KEY: return .key(tape_key(code))
    default: return nil
    }
  }

  private func input(_ code: Code) -> Input? {
    if paste != nil { return pasted(code) }
    switch code {
    case .key(TAPE_KEY_PASTE_BEGINS):
      paste = Paste()
      return nil
    case .key(TAPE_KEY_RESIZE):
      shown = nil
      return .resized(size)
    case .key(let key): return Key(key).map(Input.key)
    case .character(27): return afterEscape().map(Input.key)
    case .character(let scalar): return Key(scalar: scalar).map(Input.key)
    }
  }

  private func pasted(_ code: Code) -> Input? {
    switch code {
    case .key(TAPE_KEY_PASTE_ENDS):
      defer { paste = nil }
      return paste.map { .pasted($0.text) }
    case .key(TAPE_KEY_RESIZE):
      shown = nil
      return .resized(size)
    case .key: break
    case .character(let scalar): paste?.add(scalar)
    }
    return nil
  }

  /// Esc by itself; what follows it at once is Alt or a sequence that nobody asked for, and nothing.
  private func afterEscape() -> Key? {
    guard let following = nextCode() else { return .escape }
    guard case .character(let introducer) = following else {
      _ = input(following)
      return nil
    }
    if introducer == 27 { return .escape }
    if introducer == 0x4F { _ = nextCode() }
    if introducer == 0x5B { skipSequence() }
    return nil
  }

  private func skipSequence() {
    for _ in 0..<Terminal.mostInputs {
      guard case .character(let scalar) = nextCode(), !(0x40...0x7E ~= scalar) else { return }
    }
  }
}
