// swift-tools-version: 6.2
import PackageDescription

/// A warning is an error, and every floor names what it stands on.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "tokentape",
  targets: [
    .target(name: "Market", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),

    // Floor 1: what is made of them.
    .target(name: "Analytics", dependencies: ["Market"], swiftSettings: strict),

    // Floor 2: what is shown, and where.
    .target(
      name: "Dashboard", dependencies: ["Market", "Analytics", "Screen"], swiftSettings: strict),

    .executableTarget(
      name: "BenchDashboard", dependencies: ["Market", "Analytics", "Screen", "Dashboard"],
      path: "Benchmarks/Dashboard", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Market"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "MarketTests", dependencies: ["Market", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AnalyticsTests", dependencies: ["Analytics", "Market", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "Analytics", "Market", "Screen", "TestSupport"],
      exclude: ["Storyboards"], swiftSettings: strict),
  ]
)
