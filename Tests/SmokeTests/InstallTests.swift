import TestSupport
import Testing

/// What is installed is whole, and a package of it leaves nothing behind.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct InstallTests {
  private static let hasPackager = ["dpkg-deb", "dpkg-shlibdeps", "strip"].allSatisfy(Program.finds)
  /// Whether this process may make a root of its own.
  private static let mayMount: Bool = {
    let id = try? Program.run(command: ["id", "-u"]).output
    let tried = try? Program.run(
      command: ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/tmp"])
    return id == "0\n" && tried?.status == 0
  }()

  private let folder: Scratch

  init() throws { folder = try Scratch() }

  @Test(.enabled(if: Program.finds("strip"), "strip is not installed"))
  func `what is installed below a prefix finds its themes and samples there`() throws {
    let install = try Program.run(
      command: [
        Project.root + "/Packaging/install", Program.path, folder.path + "/root", "/usr/local",
      ])
    #expect(install.status == 0 && install.errors == "", "\(install)")
    let share = folder.path + "/root/usr/local/share"
    let names = try Program.run(command: ["find", share, "-type", "f"]).output
    for file in [
      "tokentape/themes/dark.toml", "tokentape/samples/prices/2025-01-26.json",
      "tokentape/names/models.toml", "tokentape/languages/da.toml",
      "man/man1/tokentape.1.gz", "man/man5/tokentape-settings.5.gz",
      "man/man7/tokentape-keys.7.gz", "bash-completion/completions/tokentape",
      "zsh/site-functions/_tokentape", "fish/vendor_completions.d/tokentape.fish",
      "doc/tokentape/README.md", "doc/tokentape/copyright", "doc/tokentape/changelog.gz",
    ] {
      #expect(names.contains(share + "/" + file + "\n"), "\(file) is not installed")
    }
    let home = ["env", "-C", "/", "HOME=" + folder.path, "TERM=xterm-256color"]
    let told = try Program.run(
      command: home + [folder.path + "/root/usr/local/bin/tokentape", "doctor"])
    #expect(told.output.contains("9 themes in \(share)/tokentape/themes"), "\(told)")
    let copyright = folder.text(of: "root/usr/local/share/doc/tokentape/copyright")
    for holder in ["Berri AI", "Swift project authors", "Unicode, Inc.", "eight"] {
      #expect(copyright.contains(holder), "\(holder) is not named in the copyright file")
    }
    #expect(copyright.contains("Runtime Library Exception"))
  }

  @Test(
    .enabled(if: hasPackager, "dpkg-deb, dpkg-shlibdeps or strip is not installed"),
    .enabled(if: mayMount, "only root, where it may mount, can install into a root of its own"))
  func `a package is installed in a clean root, tried and removed`() throws {
    let made = try Program.run(
      command: [
        "env", "COMPRESSION=none", "MAINTAINER=Somebody <somebody@tokentape.org>",
        Project.root + "/Packaging/deb", Program.path, folder.path,
      ])
    try #require(made.status == 0, "\(made)")
    let package = made.output.split(separator: "\n").last ?? ""
    let control = try Program.run(command: ["dpkg-deb", "--field", String(package)]).output
    #expect(control.contains("Depends: ") && control.contains("libsqlite3-0"), "\(control)")
    let tried = try Program.run(
      command: ["unshare", "--mount", Project.root + "/Packaging/try", String(package)])
    #expect(
      tried.status == 0 && tried.output.hasSuffix("installed, tried and removed\n"), "\(tried)")
  }
}
