import CareModel
import CaseStore

/// Where the sessions of a week stand: seven columns, hours down the side, sessions of one hour below each other.
struct WeekGrid: Sendable {
    /// The lines of the screen that one session takes.
    static let blockHeight = 2

    /// The sessions that begin in one hour of the day, column by column.
    struct Slot: Sendable {
        let hour: Int
        /// The first block row of the slot.
        let row: Int
        /// As many block rows as the fullest day of the slot has sessions.
        let rows: Int
        /// The sessions of each of the seven days.
        let columns: [[SessionTime]]
    }

    let days: [Day]
    let slots: [Slot]
    /// The sessions of each day, in order.
    private let columns: [[SessionTime]]

    init(_ sessions: [SessionTime], days: ClosedRange<Day>) {
        self.days = Array(days)
        columns = days.map { day in sessions.filter { $0.startsAt.day == day } }
        var slots: [Slot] = []
        var row = 0
        for hour in 0..<24 {
            let own = columns.map { $0.filter { $0.startsAt.time.hour == hour } }
            let rows = own.map(\.count).max() ?? 0
            guard rows > 0 else { continue }
            slots.append(Slot(hour: hour, row: row, rows: rows, columns: own))
            row += rows
        }
        self.slots = slots
    }

    /// All block rows.
    var rowCount: Int { slots.last.map { $0.row + $0.rows } ?? 0 }

    /// The sessions of a day, in order.
    func sessions(on day: Day) -> [SessionTime] {
        days.firstIndex(of: day).map { columns[$0] } ?? []
    }

    /// The block row in which a session stands.
    func row(of session: SessionTime) -> Int? {
        guard let column = days.firstIndex(of: session.startsAt.day),
            let slot = slots.first(where: { $0.hour == session.startsAt.time.hour }),
            let place = slot.columns[column].firstIndex(of: session)
        else { return nil }
        return slot.row + place
    }

    /// The sessions that stand in some block rows, each with its column and row.
    func placed(in rows: Range<Int>) -> [(session: SessionTime, column: Int, row: Int)] {
        slots.filter { $0.row < rows.upperBound && $0.row + $0.rows > rows.lowerBound }.flatMap { slot in
            slot.columns.enumerated().flatMap { column, sessions in
                sessions.enumerated().compactMap { place, session in
                    rows.contains(slot.row + place) ? (session, column, slot.row + place) : nil
                }
            }
        }
    }

    /// The session of a day that starts closest to a time, the earlier of two.
    func closest(to time: TimeOfDay, on day: Day) -> SessionTime? {
        sessions(on: day).min { left, right in
            abs(left.startsAt.time.minutes - time.minutes) < abs(right.startsAt.time.minutes - time.minutes)
        }
    }
}
