// swift-tools-version: 6.2
import PackageDescription

/// A warning is an error, every floor names what it stands on, and a function that nothing calls is left
/// out of the release.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// Warnings are errors in C, too, and C is optimised even in debug builds, which the tests use.
let strictC = ["-Wall", "-Wextra", "-Werror", "-O2"]

/// For the targets that every figure and text passes: optimised even in debug builds.
let quick = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// For the targets whose work is done once for a key or a command: smaller, and sooner compiled.
let small = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "tokentape",
  products: [.executable(name: "tokentape", targets: ["tokentape"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Floor 0: values.
    .target(name: "Market", swiftSettings: quick),
    .target(name: "Screen", swiftSettings: strict),
    .target(name: "Cores", swiftSettings: strict),

    // Floor 1: what is made of them.
    .target(
      name: "CSearch", exclude: ["LICENSE", "folds.txt", "remake"],
      cSettings: [.unsafeFlags(strictC + ["-std=c2x"])]),
    .target(name: "Prose", dependencies: ["Market", "CSearch"], swiftSettings: quick),
    .target(name: "Claims", dependencies: ["Market", "Prose"], swiftSettings: quick),
    .target(
      name: "Analytics", dependencies: ["Market", "Prose", "Claims"], swiftSettings: strict),
    .target(name: "Names", dependencies: ["Market"], swiftSettings: strict),
    .target(
      name: "Events", dependencies: ["Cores", "Market", "Prose", "Names", "Claims"],
      swiftSettings: strict),
    .target(name: "Tone", dependencies: ["Prose", "Names", "Events"], swiftSettings: strict),
    .target(
      name: "Verdicts", dependencies: ["Market", "Prose", "Analytics", "Names", "Claims"],
      swiftSettings: strict),
    .target(
      name: "CShipped",
      cSettings: [.unsafeFlags(strictC + ["-std=c2x"])]),
    .target(
      name: "CNcurses",
      cSettings: [.unsafeFlags(strictC)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CSimdjson",
      cxxSettings: [.unsafeFlags(strictC)],
      linkerSettings: [.linkedLibrary("simdjson")]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CBig5", exclude: ["LICENSE", "big5-uao.txt"],
      cSettings: [.unsafeFlags(strictC + ["-std=c2x"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .target(
      name: "CPacked",
      cSettings: [.unsafeFlags(strictC)],
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("zstd"), .linkedLibrary("bz2"), .linkedLibrary("lzma"),
      ]),
    .target(
      name: "CSystem", cSettings: [.unsafeFlags(strictC + ["-std=c2x"])]),
    .target(
      name: "CCurl", cSettings: [.unsafeFlags(strictC + ["-std=c2x"])],
      linkerSettings: [.linkedLibrary("dl")]),
    .target(
      name: "Readers",
      dependencies: [
        "Cores", "Market", "Screen", "Prose", "Claims", "Analytics", "Names", "CBig5", "CPacked",
        "CShipped", "CSimdjson", "CUchardet", "CXML", "CYAML",
      ],
      swiftSettings: strict),

    // Floor 2: what is shown, and where.
    .target(
      name: "Dashboard",
      dependencies: [
        "Market", "Cores", "Prose", "Analytics", "Names", "Claims", "Events", "Tone", "Verdicts",
        "Screen",
      ],
      swiftSettings: small),
    .target(name: "Curses", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),
    .target(
      name: "Fetching", dependencies: ["Cores", "Market", "Prose", "CCurl", "CPacked", "CSystem"],
      swiftSettings: small),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    .target(
      name: "Archive",
      dependencies: [
        "Cores", "Market", "Prose", "Claims", "Analytics", "Verdicts", "CSQLite", "CXXHash",
      ],
      swiftSettings: strict),

    // Floor 3: the program.
    .executableTarget(
      name: "tokentape",
      dependencies: [
        "Market", "Screen", "Prose", "Readers", "Analytics", "Archive", "Dashboard", "Curses",
        "Names", "Claims", "Events", "Tone", "Verdicts", "Fetching", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small,
      // Nothing is loaded into the program that would look for its symbols by name.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--no-export-dynamic"])]),

    .executableTarget(
      name: "BenchDashboard",
      dependencies: ["Market", "Analytics", "Screen", "Dashboard", "TestSupport"],
      path: "Benchmarks/Dashboard", swiftSettings: strict),
    .executableTarget(
      name: "BenchArchive",
      dependencies: ["Archive", "Analytics", "Market", "Prose", "Readers", "TestSupport"],
      path: "Benchmarks/Archive", swiftSettings: strict),
    .executableTarget(
      name: "BenchReaders", dependencies: ["Market", "Readers", "TestSupport"],
      path: "Benchmarks/Readers",
      swiftSettings: strict),

    .executableTarget(
      name: "BenchCrowd",
      dependencies: ["Events", "Market", "Names", "Readers", "Tone"],
      path: "Benchmarks/Crowd", swiftSettings: strict),

    .executableTarget(
      name: "BenchClaims",
      dependencies: ["Claims", "Verdicts", "Analytics", "Market", "Names", "Readers"],
      path: "Benchmarks/Claims", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Market", "CSystem"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "MarketTests", dependencies: ["Market", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AnalyticsTests", dependencies: ["Analytics", "Market", "Readers", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ProseTests", dependencies: ["Market", "Prose", "CSearch", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ClaimsTests", dependencies: ["Claims", "Market", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EventsTests",
      dependencies: ["Events", "Market", "Names", "Readers", "TestSupport"],
      exclude: ["stories.ndjson"], swiftSettings: strict),
    .testTarget(
      name: "ToneTests",
      dependencies: ["Tone", "Names", "Readers", "TestSupport"],
      exclude: ["replies.txt"], swiftSettings: strict),
    .testTarget(
      name: "VerdictsTests",
      dependencies: [
        "Verdicts", "Claims", "Analytics", "Market", "Names", "Readers", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "NamesTests", dependencies: ["Market", "Names", "Readers", "TestSupport"],
      swiftSettings: strict),
    .executableTarget(
      name: "ArchiveVictim", dependencies: ["Archive", "Analytics", "Market", "TestSupport"],
      path: "Tests/ArchiveVictim", swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "ArchiveVictim", "Analytics", "Claims", "CSystem", "Market", "Prose", "Readers",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReadersTests",
      dependencies: [
        "Claims", "Market", "Screen", "Prose", "Analytics", "Names", "Readers", "TestSupport",
      ],
      exclude: ["Broken", "Prices", "Encodings", "Dumps"], swiftSettings: strict),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "Analytics", "Events", "Market", "Names", "Prose", "Readers", "Screen",
        "TestSupport", "Tone", "Verdicts",
      ],
      exclude: ["Storyboards"], swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "CNcurses", "Screen", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TokentapeTests",
      dependencies: [
        "tokentape", "Analytics", "Archive", "Curses", "Dashboard", "Market", "Names", "Readers",
        "Screen", "TestSupport", "Verdicts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(
      name: "FetchingTests", dependencies: ["Fetching", "Market", "TestSupport"], exclude: ["TLS"],
      swiftSettings: strict),
    .testTarget(
      name: "TidyTests", dependencies: ["Dashboard", "Screen", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SmokeTests", dependencies: ["tokentape", "TestSupport"], exclude: ["run-blocks"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)

// `make fuzz` alone builds this: without the sanitizer it has no main.
if Context.environment["TOKENTAPE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Claims", "Market", "Readers", "Screen"], path: "Tests/Fuzz",
      exclude: ["run", "JSONTape.cpp"], sources: ["Fuzz.swift"], swiftSettings: strict))
}
