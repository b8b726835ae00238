import CareModel
import GRDB
import PlanEngine

extension TimelineReader {
    /// What lies ahead besides the sessions of this week, the next first: leaves, and in the next days the sessions of the
    /// client's groups, planned or not yet.
    func coming(_ record: ClientRecord, afterWeekEndingOn weekEnd: Day) throws -> [ClientChart.Event] {
        let leaves = record.leaves.filter { $0.from > today && record.episode.isEnrolled(on: $0.from) }.map { leave in
            Self.event(leave)
        }
        // Memberships of a group may overlap.
        let meetings = Set(try meetings(record, weekEnd))
        return (leaves + meetings).sorted { left, right in
            (left.day, left.time?.minutes ?? 0, left.word) < (right.day, right.time?.minutes ?? 0, right.word)
        }
    }

    private func meetings(_ record: ClientRecord, _ weekEnd: Day) throws -> [ClientChart.Event] {
        let days = today.advanced(by: 1)...today.advanced(by: ClientChart.daysAhead)
        let sessions = GroupSessions(db, days: days)
        let statement = try db.cachedStatement(
            sql: """
                SELECT g.n, g.name, g.weekday, g.starts, m.from_day, m.to_day
                FROM membership m JOIN care_group g ON g.n = m.care_group
                WHERE m.client = ?1 AND m.from_day <= ?3 AND coalesce(m.to_day, ?3) >= ?2
                """
        )
        let arguments: StatementArguments = [number, days.lowerBound.number, days.upperBound.number]
        return try Row.fetchAll(statement, arguments: arguments).flatMap { row in
            var columns = Columns(row)
            let (group, name) = (try columns.number(), try columns.text())
            let (weekday, starts) = (try columns.optionalCode() as Weekday?, columns.optionalTimeOfDay())
            let (from, until) = (try columns.day(), columns.optionalDay() ?? days.upperBound)
            return try days.filter { day in
                from <= day && day <= until && record.episode.isEnrolled(on: day) && !record.isSuspended(on: day)
            }.flatMap { day in
                let planned = try sessions.sessions(of: group, on: day...day)
                if !planned.isEmpty { return day > weekEnd ? planned.filter(\.isOn).map(Self.event) : [] }
                guard weekday == day.weekday, let starts, !record.closures.contains(day) else { return [] }
                return [Self.meeting(name, on: day, at: starts)]
            }
        }
    }

    private static func meeting(_ name: String, on day: Day, at starts: TimeOfDay) -> ClientChart.Event {
        ClientChart.Event(
            subject: .meeting,
            day: day,
            time: starts,
            word: name,
            detail: "",
            minutes: nil,
            isConcern: false
        )
    }
}
