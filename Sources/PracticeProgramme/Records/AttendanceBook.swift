import CareModel

/// How a client attended: what the story tells, and otherwise steady weeks with a small bump now and then.
struct AttendanceBook {
    private let script: Script
    private var dice: Dice
    private var bumps: [Session.ID: Mark] = [:]
    private var absences: Int
    private var lastLateWeek = StoryCalendar.weeks + 2

    init(_ script: Script) {
        self.script = script
        dice = script.dice
        absences = script.marks.values.count(where: \.status.isUnexcused)
        for weeksAgo in stride(from: StoryCalendar.weeks, through: 0, by: -1) {
            bump(weeksAgo)
            // Two bumps make a week short, which rules would still notice in the last weeks.
            if weeksAgo >= 6 { bump(weeksAgo) }
        }
    }

    /// The marks of all sessions that are over, apart from a forgotten one.
    var marks: [(appointment: Appointment, mark: Mark)] {
        script.appointments
            .filter { script.calendar.isPast($0.day) && $0.day != script.calendar.closedDay }
            .filter { $0.session != script.forgotten }
            .map { ($0, mark(at: $0)) }
    }

    private func mark(at appointment: Appointment) -> Mark {
        if let leave = script.leaves.first(where: { $0.covers(appointment.day) }) {
            return .excused(leave.reason == .custody ? "in custody" : "in hospital")
        }
        return script.marks[appointment.session] ?? bumps[appointment.session] ?? .present
    }

    /// Lets one group of a week go differently, more often than not.
    ///
    /// The last weeks of somebody with a story are left alone, so that the story stays what it is. So is the one evening a
    /// week after a step-down, of which a single one missed would be the whole week. Nobody comes near the limit of absences
    /// by chance, for which twelve weeks count.
    private mutating func bump(_ weeksAgo: Int) {
        guard dice.chance(60), isOpen(weeksAgo) else { return }
        let groups = script.appointments.filter {
            !$0.isIndividual && script.calendar.weeksAgo($0.day) == weeksAgo
                && script.track(on: $0.day).level != .outpatient
        }
        guard let appointment = dice.pick(groups) else { return }
        let mark = bumpyMark(weeksAgo)
        if mark.status.isUnexcused, weeksAgo <= 12 {
            guard absences < 3 else { return }
            absences += 1
        }
        bumps[appointment.session] = mark
    }

    /// Whether chance may have its way in a week: in the current one only where there is time to spare.
    private func isOpen(_ weeksAgo: Int) -> Bool {
        let person = script.person
        guard person.story == nil else { return weeksAgo >= 6 }
        let hasWeekendPlace = person.extraPlaces.contains { $0.weekdays.contains { $0.position >= 5 } }
        return weeksAgo >= 1 || hasWeekendPlace || person.meeting?.isWeekly == true
    }

    /// A late arrival, an absence or so; in the current week only the former, and never in two weeks running.
    private mutating func bumpyMark(_ weeksAgo: Int) -> Mark {
        let roll = weeksAgo == 0 ? 1 : dice.roll(1...10)
        if roll <= 4 {
            guard lastLateWeek > weeksAgo + 1 else { return .present }
            lastLateWeek = weeksAgo
        }
        return switch roll {
        case 1...3: Mark(status: .late, lost: Minutes(atLeastZero: dice.roll(8...20)))
        case 4: Mark(status: .leftEarly, lost: Minutes(atLeastZero: dice.roll(10...25)), reason: "appointment")
        case 5...7: .excused(dice.pick(Self.reasons) ?? "illness")
        case 8...9: Mark(status: .noShow)
        default: Mark(status: .cancelledLate)
        }
    }

    private static let reasons = ["illness", "medical appointment", "work", "transport", "court", "childcare"]
}
