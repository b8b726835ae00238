// swift-tools-version: 6.2
import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "stepwise-case-manager",
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        // MARK: What care is made of, and what the rules see in it
        .target(name: "CareModel"),
        .target(name: "PlanEngine", dependencies: ["CareModel"]),

        // MARK: The case file
        .target(name: "CaseStore", dependencies: ["CareModel", "PlanEngine", crypto, grdb, grdbSQLite]),

        // MARK: The screen
        .target(name: "TerminalUI"),
        .target(name: "CTerm", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(name: "CursesTerminal", dependencies: ["TerminalUI", "CTerm"]),
        .target(name: "Screens", dependencies: ["CareModel", "PlanEngine", "CaseStore", "TerminalUI"]),

        // MARK: What comes in and goes out
        .target(name: "Interchange", dependencies: ["CareModel", crypto]),
        .target(name: "CaseResources", dependencies: ["CareModel"]),

        // MARK: Practice
        .target(name: "PracticeProgramme", dependencies: ["CareModel"]),

        // MARK: The program
        .executableTarget(
            name: "stepwise",
            dependencies: [
                "CareModel", "PlanEngine", "CaseStore", "TerminalUI", "CursesTerminal", "Screens", "Interchange",
                "CaseResources", "PracticeProgramme", argumentParser,
            ]
        ),

        // MARK: Tests: what they share
        .target(name: "CareTesting", dependencies: ["CareModel"], path: "Tests/CareTesting"),
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .target(
            name: "TerminalTesting",
            dependencies: ["TerminalUI", "CPseudoTerminal"],
            path: "Tests/TerminalTesting"
        ),
        .executableTarget(
            name: "toolkit-demo",
            dependencies: ["TerminalUI", "CursesTerminal"],
            path: "Tests/ToolkitDemo"
        ),
        .executableTarget(name: "case-writer", dependencies: ["CareModel", "CaseStore"], path: "Tests/CaseWriter"),

        // MARK: Figures, which are never part of the tests
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CareModel", "CaseStore", "Interchange", "TerminalTesting", "TerminalUI", "stepwise", grdbSQLite,
            ],
            path: "Tests/Benchmarks"
        ),

        // MARK: Tests
        .testTarget(name: "CareModelTests", dependencies: ["CareModel", "CareTesting"]),
        .testTarget(name: "PlanEngineTests", dependencies: ["CareModel", "CareTesting", "PlanEngine"]),
        .testTarget(name: "CaseResourcesTests", dependencies: ["CareModel", "CaseResources"]),
        .testTarget(
            name: "CaseStoreTests",
            dependencies: [
                "CareModel", "CareTesting", "PlanEngine", "CaseStore", "Interchange", "TerminalTesting", "case-writer",
                grdb,
            ]
        ),
        .testTarget(name: "InterchangeTests", dependencies: ["CareModel", "Interchange"]),
        .testTarget(
            name: "PracticeProgrammeTests",
            dependencies: [
                "CareModel", "CareTesting", "CaseStore", "Interchange", "PlanEngine", "PracticeProgramme", "stepwise",
            ]
        ),
        .testTarget(
            name: "ProgramTests",
            dependencies: ["CareModel", "CareTesting", "Interchange", "TerminalTesting", "TerminalUI", "stepwise"]
        ),
        .testTarget(
            name: "ScreensTests",
            dependencies: [
                "CareModel", "CareTesting", "CaseStore", "PracticeProgramme", "Screens", "TerminalTesting",
                "TerminalUI",
            ],
            exclude: ["Pictures"]
        ),
        .testTarget(
            name: "TerminalUITests",
            dependencies: ["TerminalUI", "TerminalTesting"],
            exclude: ["Pictures"]
        ),
        .testTarget(
            name: "CursesTerminalTests",
            dependencies: ["CursesTerminal", "TerminalUI", "TerminalTesting", "toolkit-demo"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

/// The C targets take no Swift settings.
for target in package.targets where !["CTerm", "CPseudoTerminal"].contains(target.name) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
