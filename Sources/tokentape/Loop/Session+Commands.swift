import Analytics
import Curses
import Dashboard
import Glibc
import Market
import Readers
import Screen

extension Session {
  /// Announces new alerts as the settings say.
  func announce(_ alerts: [Alert]) {
    guard let action = settings?.settings.alertAction else { return }
    if action.rings { terminal.ring() }
    for alert in alerts {
      if action.notifies { terminal.notify(alert.line) }
      guard !action.command.isEmpty else { continue }
      commands.run(
        action.command, input: "\(alert.json(in: state.market))\n", seconds: action.seconds)
    }
  }

  /// Hands the terminal to a command that reads a text, and takes it back when the command has
  /// ended and its output was seen.
  func pipe(_ text: String, to command: [String]) {
    terminal.lend()
    do throws(Diagnostic) {
      let child = try Child(command, output: .ours)
      tcsetpgrp(STDIN_FILENO, child.id)
      child.feed(text)
      let status = wait(for: child)
      tcsetpgrp(STDIN_FILENO, getpgrp())
      waitForEnter(after: status == 0 ? "" : "\(command[0]) ended with \(status); ")
      terminal.resume()
    } catch {
      terminal.resume()
      apply(.failed(error))
    }
  }

  /// Waits for a command's end, or for a signal to us, which ends the command, too.
  private func wait(for child: Child) -> Int32 {
    var signal = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      if let status = child.status() { return status }
      if poll(&signal, 1, 20) > 0 {
        child.kill()
        return 128
      }
    }
  }

  /// Waits for Enter, the end of input, or a signal.
  private func waitForEnter(after text: String) {
    let line = Array("\n\(SafeText.text(text))press Enter to go on ".utf8)
    _ = Glibc.write(STDOUT_FILENO, line, line.count)
    var waits = [STDIN_FILENO, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&waits, 2, -1) > 0, waits[0].revents != 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    _ = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
  }
}
