import CareModel
import CaseStore

/// The last tests of a client in one sign each, the newest at the right: `- - + x d`.
enum TestStrip {
    /// The signs of the last `count` tests.
    static func text(_ tests: [ClientChart.TestLine], count: Int) -> String {
        tests.filter { $0.voided == nil }.prefix(count).reversed().map(sign).joined(separator: " ")
    }

    /// What the signs mean.
    static let legend = "- neg  + pos  ? presumptive  x missed  d not valid  . none"

    private static func sign(_ test: ClientChart.TestLine) -> String {
        switch test.outcome {
        case .missed, .refused: "x"
        case .collected where test.validity != .valid: "d"
        case .collected where !test.unexplained.isEmpty: test.isConfirmed ? "+" : "?"
        case .collected: test.measured == 0 ? "." : "-"
        case .pending, .unable, .excused, .notCollected: "."
        }
    }
}
