import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// A flag as cells of a table, which the flag list and the chart share.
enum FlagCells {
    /// Severity, rule, what was found, on which day, how far people are, and the whole sentence.
    static func cells(of flag: Flag) -> [TableCell] {
        let isLapsed = flag.lapsedOn != nil
        return [
            TableCell(flag.severity.word, role: isLapsed ? .dim : flag.severity.role),
            TableCell(flag.title, role: isLapsed ? .dim : .text),
            TableCell(flag.measured, role: isLapsed ? .dim : .text),
            TableCell((flag.latestDay ?? flag.openedOn).dayAndMonth, role: isLapsed ? .dim : .text),
            state(of: flag),
            TableCell(flag.summary, role: .dim),
        ]
    }

    /// The same columns once people have decided, with what and on which day where the number stood.
    static func cellsOnceDecided(of flag: Flag) -> [TableCell] {
        let decided = flag.decision.map { "\($0.decision.name), \($0.on.dayAndMonth)" }
        let isToSign = flag.decision?.awaitsCountersignature == true
        return [
            TableCell(flag.severity.word, role: .dim), TableCell(flag.title, role: .dim),
            TableCell(decided ?? flag.measured, role: .dim),
            TableCell((flag.latestDay ?? flag.openedOn).dayAndMonth, role: .dim),
            isToSign ? state(of: flag) : TableCell(flag.state.word, role: .dim), TableCell(flag.summary, role: .dim),
        ]
    }

    private static func state(of flag: Flag) -> TableCell {
        if flag.decision?.awaitsCountersignature == true { return TableCell("to sign", role: .warning) }
        if flag.lapsedOn != nil { return TableCell("lapsed", role: .dim) }
        return TableCell(flag.state.word)
    }

    /// The columns that the longest word of a state takes.
    static let stateWidth = 7
}

extension FlagState {
    /// The state in the word of the key that leads to it.
    var word: String {
        switch self {
        case .open: "open"
        case .acknowledged: "seen"
        case .reviewed: "decided"
        case .closed: "closed"
        }
    }
}
