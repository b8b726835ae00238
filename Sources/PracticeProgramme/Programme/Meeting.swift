import CareModel

/// A client's individual sessions with the counselor of record: an hour every week, or every other week.
struct Meeting: Sendable {
    /// How long an individual session lasts.
    static let length: Minutes = 60

    /// The weekday.
    let weekday: Weekday
    /// When it starts.
    let starts: Clock
    /// Whether it is every week; otherwise it is in the weeks that lie an odd number before the current one.
    let isWeekly: Bool

    static func weekly(_ weekday: Weekday, _ hour: Int, _ minute: Int = 0) -> Meeting {
        Meeting(weekday: weekday, starts: Clock(hour, minute), isWeekly: true)
    }

    static func fortnightly(_ weekday: Weekday, _ hour: Int, _ minute: Int = 0) -> Meeting {
        Meeting(weekday: weekday, starts: Clock(hour, minute), isWeekly: false)
    }

    /// The number of the group that stands for a client's individual sessions.
    func groupID(_ client: Int) -> TreatmentGroup.ID {
        TreatmentGroup.ID("I\(client)")
    }

    /// The group that stands for a client's individual sessions, so that the client is on their roster.
    func group(_ client: Int, with counselor: StaffMember.ID) -> TreatmentGroup {
        var group = TreatmentGroup(id: groupID(client), name: "Individual", service: .individual)
        group.weekday = isWeekly ? weekday : nil
        group.starts = starts.timeOfDay
        group.ends = starts.after(Self.length).timeOfDay
        group.counselor = counselor
        return group
    }

    /// A client's individual sessions on some days.
    func appointments(
        _ client: Int,
        with counselor: StaffMember.ID,
        from first: Day,
        to last: Day,
        in calendar: StoryCalendar
    ) -> [Appointment] {
        calendar.days(weekday, from: first, to: last)
            .filter { isWeekly || calendar.weeksAgo($0) % 2 != 0 }
            .map { day in
                Appointment(
                    session: Session.ID("I\(client)-\(day.digits)"),
                    group: groupID(client),
                    service: .individual,
                    leader: counselor,
                    startsAt: starts.on(day),
                    length: Self.length
                )
            }
    }
}
