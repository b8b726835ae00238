public import CareModel

extension ClientRecord {
    /// The plan in force on a day, or `nil` when nothing is prescribed yet.
    public func plan(on day: Day) -> TreatmentPlan? {
        plans.last { $0.effectiveOn <= day }
    }

    /// The level of care on a day, or `nil` when none is recorded.
    public func level(on day: Day) -> LevelOfCare? {
        levels.last { $0.from <= day }?.level
    }

    /// The agreement about absences that is in force on a day; of two, the one that began last.
    public func contract(on day: Day) -> AttendanceContract? {
        contracts.last { $0.covers(day) }
    }

    /// Tells whether a day lies inside a leave.
    public func isSuspended(on day: Day) -> Bool {
        leaves.contains { $0.covers(day) }
    }

    /// The minutes that are required of the client on a day.
    public func required(on day: Day) -> Minutes {
        guard episode.isEnrolled(on: day), !closures.contains(day), !isSuspended(on: day) else { return .zero }
        return plan(on: day)?.minutes[day.weekday] ?? .zero
    }

    /// The minutes that are required of the client on some days.
    public func required(on days: ClosedRange<Day>) -> Minutes {
        days.reduce(.zero) { $0 + required(on: $1) }
    }

    /// The marks of sessions on some days, from the admission on, in order.
    public func marks(on days: ClosedRange<Day>) -> ArraySlice<SessionMark> {
        let from = max(days.lowerBound, episode.admittedOn)
        let start = marks.firstIndex(whereOrdered: { $0.day >= from })
        let end = marks.firstIndex(whereOrdered: { $0.day > days.upperBound })
        return start < end ? marks[start..<end] : []
    }

    /// The minutes that were credited for sessions on some days.
    public func credited(on days: ClosedRange<Day>) -> Minutes {
        marks(on: days).reduce(.zero) { $0 + $1.credited }
    }

    /// The minutes on some days over several stays of one client, given in any order.
    ///
    /// Each day belongs to one stay, the one under way that began last, or else the last that began by then; so a client who
    /// comes back within the week has nothing counted twice.
    public static func hours(
        of stays: [ClientRecord],
        on days: ClosedRange<Day>
    ) -> (required: Minutes, credited: Minutes) {
        days.reduce(into: (required: Minutes.zero, credited: Minutes.zero)) { sum, day in
            guard let current = stay(of: stays, on: day) else { return }
            sum.required += current.required(on: day)
            sum.credited += current.credited(on: day...day)
        }
    }

    /// The one of a client's stays to which a day belongs, or `nil` before the first one.
    public static func stay(of stays: [ClientRecord], on day: Day) -> ClientRecord? {
        let begun = stays.filter { $0.episode.admittedOn <= day }
        let underWay = begun.filter { $0.episode.isEnrolled(on: day) }
        return (underWay.isEmpty ? begun : underWay).max { $0.episode.admittedOn < $1.episode.admittedOn }
    }

    /// The scheduled minutes of the sessions on some days for which the client is on the roster and that are held or
    /// planned.
    public func rostered(on days: ClosedRange<Day>) -> Minutes {
        roster.reduce(.zero) { sum, sessions in
            sessions.reduce(sum) { sum, session in
                session.isOn && days.contains(session.day) ? sum + session.scheduled : sum
            }
        }
    }

    /// The scheduled minutes of the sessions on some days for which the client is on the roster, that are on, and for which
    /// no mark has been made yet.
    public func rosteredWithoutMark(on days: ClosedRange<Day>) -> Minutes {
        let marked = Set(marks(on: days).map(\.session.id))
        return roster.reduce(.zero) { sum, sessions in
            sessions.reduce(sum) { sum, session in
                session.isOn && days.contains(session.day) && !marked.contains(session.id)
                    ? sum + session.scheduled : sum
            }
        }
    }

    /// The record without the marks of sessions that began after a moment, for looking at a day that has passed.
    public func known(at moment: LocalTime) -> ClientRecord {
        var record = self
        record.marks.removeAll { $0.session.startsAt > moment }
        return record
    }
}
