import CareModel
import TerminalUI

/// Where the columns of the hours of a week stand.
///
/// In a narrow window Saturday and Sunday, on which little happens, have a number and no shade.
struct HoursLayout {
    let size: Size

    var isWide: Bool { size.width >= 110 }
    /// The rows of clients that the window shows.
    var rows: Int { max(1, size.height - 7) }
    /// The columns of the name.
    var nameWidth: Int { isWide ? min(30, size.width - 92) : 14 }
    private var firstDay: Int { nameWidth + 4 }

    /// Whether a day has a shade before its number.
    func isShaded(_ weekday: Weekday) -> Bool { isWide || !(weekday == .saturday || weekday == .sunday) }

    /// The columns of a day's cell, without the brackets beside it.
    func width(of weekday: Weekday) -> Int { isShaded(weekday) ? 6 : 4 }

    /// The first column of a day, by its place in the week.
    func x(ofDay place: Int, in week: Week?) -> Int {
        guard let week else { return firstDay }
        return (0..<place).reduce(firstDay) { x, place in
            x + width(of: week.firstDay.advanced(by: place).weekday) + (isWide ? 2 : 1)
        }
    }

    /// The column after the last day.
    func end(in week: Week?) -> Int { x(ofDay: 7, in: week) }
}
