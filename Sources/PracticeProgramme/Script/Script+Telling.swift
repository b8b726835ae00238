import CareModel

// The sentences in which stories are told.

extension Script {
    /// Tells how the client attended the groups of a week, one mark after the other, as `Mark.read` reads them.
    ///
    /// The marks of days that aren't over are left out later, so that a story can tell the whole of the current week.
    mutating func week(_ weeksAgo: Int, _ notation: String, because reason: String = "illness") {
        let groups = appointments.filter { !$0.isIndividual && calendar.weeksAgo($0.day) == weeksAgo }
        for (appointment, mark) in zip(groups, Mark.read(notation, because: reason)) {
            marks[appointment.session] = mark
        }
    }

    /// Tells how the client attended the individual session of a week.
    mutating func individual(_ weeksAgo: Int, _ mark: Mark) {
        for appointment in appointments where appointment.isIndividual && calendar.weeksAgo(appointment.day) == weeksAgo
        {
            marks[appointment.session] = mark
        }
    }

    /// Tells that the client came to another group, to make up for the first group missed in that week.
    mutating func madeUp(_ weeksAgo: Int, in series: GroupSeries, _ weekday: Weekday) {
        let visit = series.appointment(on: calendar.day(weekday, weeksAgo: weeksAgo))
        let missed = appointments.first {
            calendar.weeksAgo($0.day) == weeksAgo && marks[$0.session]?.isAttended == false
        }
        appointments.append(visit)
        marks[visit.session] = Mark(status: .makeup, makesUp: missed?.session)
    }

    /// Tells that the client was away; nobody expected the client on these days.
    mutating func away(from first: Day, to last: Day? = nil, _ reason: Leave.Reason) {
        leaves.append(Leave(client: person.id, from: first, to: last, reason: reason))
    }

    /// Tells that the mark of the day's first appointment was forgotten.
    mutating func forget(on day: Day) {
        forgotten = appointments.first { $0.day == day }?.session
    }

    /// Tells of every test there was, by week and weekday; there were no routine ones.
    mutating func testedOnlyOn(_ tests: (weeksAgo: Int, weekday: Weekday, specimen: SpecimenTale)...) {
        self.tests.lastRoutineDay = admittedOn
        self.tests.others += tests.map { test in
            TestTale(day: calendar.day(test.weekday, weeksAgo: test.weeksAgo), specimen: test.specimen)
        }
    }

    /// Tells of a contact that the client answered.
    mutating func spoke(_ weeksAgo: Int, _ weekday: Weekday, at clock: Clock? = nil, _ note: String) {
        contact(calendar.day(weekday, weeksAgo: weeksAgo), clock ?? usualHour, .phone, isTwoWay: true, note)
    }

    /// Tells of a contact that was tried in vain.
    mutating func tried(_ weeksAgo: Int, _ weekday: Weekday, at clock: Clock? = nil, _ note: String) {
        contact(calendar.day(weekday, weeksAgo: weeksAgo), clock ?? usualHour, .phone, isTwoWay: false, note)
    }

    /// The hour at which the client is best reached, between noon and three.
    var usualHour: Clock {
        Clock(12 + person.number % 3, person.number * 7 % 12 * 5)
    }

    /// Tells of a contact, unless its day is still ahead.
    mutating func contact(_ day: Day, _ clock: Clock, _ kind: Contact.Kind, isTwoWay: Bool, _ note: String) {
        guard calendar.isPast(day) else { return }
        contacts.append(Contact(client: person.id, at: clock.on(day), kind: kind, isTwoWay: isTwoWay, note: note))
    }
}
