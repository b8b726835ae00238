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
            TableCell(isLapsed ? "lapsed" : flag.state.rawValue, role: isLapsed ? .dim : .text),
            TableCell(flag.summary, role: .dim),
        ]
    }
}
