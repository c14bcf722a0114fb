import Glibc

/// Follows files and folders through the kernel's notices; idle while nothing changes.
///
/// It watches folders, not files: when an editor saves by renaming a new file over the old one, a
/// watch on the old file hears nothing more.
final class Watch {
  /// The descriptor that the loop waits on; -1 if the kernel gives no notices.
  let descriptor: Int32
  private var places: [Int32: [Place]] = [:]
  private var pending = Changes()
  private var due: Int64?

  /// The changes since the last call.
  struct Changes: Equatable {
    /// Files that were written, or moved into place.
    var written: Set<String> = []
    /// Files that were deleted or moved away.
    var removed: Set<String> = []
    /// Whether folders came or went, so that files must be listed again.
    var hasOtherFolders = false
    /// Whether notices were lost, so that any file may have changed.
    var hasLostNotices = false

    /// Whether nothing changed.
    var isEmpty: Bool { self == Changes() }
  }

  /// A folder that is watched for a path: all of it, or one file.
  private struct Place: Hashable {
    /// The prefix of a file name in it.
    let prefix: String
    /// The one file that is followed; nil for the whole folder.
    let name: String?

    /// Whether the file of that name is followed.
    func concerns(_ file: String) -> Bool { name.map { $0 == file } ?? FileList.takes(file) }
  }

  /// How long changes are collected before they are handled, in milliseconds, so that a program
  /// that writes many files, or one several times, causes one update.
  static let patience: Int64 = 120
  /// The most folders that are followed; the kernel allows a user some 8,000 or more in total.
  static let mostFolders = 4_096

  /// The number of followed folders.
  var count: Int { places.count }

  /// Requests notices from the kernel.
  init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}

extension Watch {
  /// Follows a folder, without its subfolders.
  ///
  /// - Returns: Whether the kernel accepted it.
  func follow(folder path: String) -> Bool {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return follow(path, Place(prefix: prefix, name: nil))
  }

  /// Follows one file, through its folder.
  ///
  /// - Returns: Whether the kernel accepted it.
  func follow(file path: String) -> Bool {
    guard let slash = path.lastIndex(of: "/") else {
      return follow(".", Place(prefix: "", name: path))
    }
    let prefix = path[...slash]
    return follow(
      String(prefix), Place(prefix: String(prefix), name: String(path[path.index(after: slash)...]))
    )
  }

  private func follow(_ folder: String, _ place: Place) -> Bool {
    guard places.count < Watch.mostFolders else { return false }
    let watch = inotify_add_watch(descriptor, folder.fileName, Watch.notices)
    guard watch >= 0 else { return false }
    if places[watch]?.contains(place) != true { places[watch, default: []].append(place) }
    return true
  }

  private static let notices = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR)
}

extension Watch {
  /// How long the loop may wait, in milliseconds: forever unless changes are being collected.
  func timeout(now: Int64) -> Int32 {
    guard let due else { return -1 }
    return Int32(clamping: max(0, due - now))
  }

  /// Reads the kernel's notices.
  func gather(now: Int64) {
    let capacity = 65_536
    withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, capacity)
        guard count > 0 else { return }
        take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    if !pending.isEmpty, due == nil { due = now + Watch.patience }
  }

  /// The changes, once they have settled.
  func settled(now: Int64) -> Changes? {
    guard let due, due <= now else { return nil }
    defer {
      pending = Changes()
      self.due = nil
    }
    return pending
  }

  private func take(_ notices: UnsafeRawBufferPointer) {
    var place = 0
    let head = MemoryLayout<inotify_event>.size
    while place + head <= notices.count {
      let event = notices.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      let name = notices[(place + head)..<(place + head + Int(event.len))].prefix { $0 != 0 }
      take(event, name: String(fileName: Array(name)))
      place += head + Int(event.len)
    }
  }

  private func take(_ event: inotify_event, name: String) {
    let isOf = { (bits: Int32) in event.mask & UInt32(bits) != 0 }
    if isOf(Int32(IN_IGNORED)) { places[event.wd] = nil }
    if isOf(Int32(IN_Q_OVERFLOW)) { pending.hasLostNotices = true }
    if isOf(Int32(IN_DELETE_SELF) | Int32(IN_MOVE_SELF)) { pending.hasOtherFolders = true }
    guard !name.isEmpty else { return }
    for place in places[event.wd] ?? [] where place.concerns(name) {
      if isOf(Int32(bitPattern: UInt32(IN_ISDIR))) {
        if place.name == nil { pending.hasOtherFolders = true }
      } else if isOf(Int32(IN_CLOSE_WRITE) | Int32(IN_MOVED_TO)) {
        pending.removed.remove(place.prefix + name)
        pending.written.insert(place.prefix + name)
      } else if isOf(Int32(IN_DELETE) | Int32(IN_MOVED_FROM)) {
        pending.written.remove(place.prefix + name)
        pending.removed.insert(place.prefix + name)
      }
    }
  }
}
