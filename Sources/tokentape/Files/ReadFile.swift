import Market
import Readers

/// Reads a file block by block and delivers its batches until no more are wanted.
///
/// - Throws: Why the file can't be opened, and what to do.
@Sendable
func readFile(_ path: String, _ deliver: (Snapshot) -> Bool) throws(Diagnostic) {
  let file = try OpenFile(at: path)
  var isWanted = true
  read(
    named: path, size: file.size, modified: file.modified, readAt: Clock.now, forms: OwnForms.all
  ) {
    () throws(Diagnostic) -> [UInt8]? in
    isWanted ? try file.next() : nil
  } deliver: { batch in
    if isWanted { isWanted = deliver(batch) }
  }
}
