import CareModel

/// A client's drug tests: what the story tells, and otherwise routine ones on days when the client came.
struct TestBook {
    private let script: Script
    private let attended: [Appointment]
    private var dice: Dice

    /// Creates the book of a client who came to some appointments, given in order.
    init(_ script: Script, attended: [Appointment]) {
        self.script = script
        self.attended = attended
        dice = script.dice
    }

    /// The tests with their readings, in order.
    mutating func records() -> [(test: DrugTest, results: [TestResult])] {
        let writer = TestWriter(script: script)
        return (tales().filter { script.calendar.isPast($0.day) } + today)
            .enumerated()
            .map { writer.records(of: $1, number: $0 + 1, dice: &dice) }
    }

    /// Everything that is told, in order.
    private mutating func tales() -> [TestTale] {
        let told = script.tests.others.map { tale in
            var tale = tale
            if let first = attended.first(where: { $0.day == tale.day }) { tale.at = before(first) }
            return tale
        }
        let days = Set(told.map(\.day))
        return (told + [admission] + routine().filter { !days.contains($0.day) })
            .sorted { ($0.day, $0.at.minutes) < ($1.day, $1.at.minutes) }
    }

    /// A quarter of an hour or so before an appointment.
    private mutating func before(_ appointment: Appointment) -> Clock {
        Clock(0, appointment.startsAt.time.minutes - dice.roll(6...25))
    }

    /// The test at the admission.
    private var admission: TestTale {
        let substance = script.person.substance
        let isEarly = script.calendar.weeksAgo(script.admittedOn) >= 6
        return TestTale(
            day: script.admittedOn,
            reason: .admission,
            at: Clock(8, 30),
            specimen: isEarly ? .confirmed(substance, 400 + script.person.number % 7 * 90, daysLater: 3) : .usual
        )
    }

    /// Today's selection, where the client is in it.
    private var today: [TestTale] {
        if let clock = DrawOfTheDay.collected[script.person.number] {
            return [TestTale(day: script.calendar.today, at: clock)]
        }
        guard DrawOfTheDay.pending.contains(script.person.number) else { return [] }
        return [TestTale(day: script.calendar.today, outcome: .pending)]
    }

    /// Walks back from today over the days on which the client came, as often as the track tests.
    private mutating func routine() -> [TestTale] {
        var tales: [TestTale] = []
        var count = 0
        var latest = script.tests.lastRoutineDay ?? script.calendar.daysAgo(dice.roll(1...2))
        while let visit = attended.last(where: { $0.day <= latest }), visit.day > script.admittedOn {
            let day = visit.day
            let special = script.tests.specimens[count]
            var tale = TestTale(day: day, at: before(visit), specimen: special ?? usual(on: day))
            if special == nil { tale.outcome = outcome(on: day) }
            tales.append(tale)
            if tale.specimen.measured == .cold { tales.append(repeated(tale)) }
            latest = day.advanced(by: -dice.roll(script.track(on: day).testDays))
            count += 1
        }
        return tales
    }

    /// The collection that follows at once on a specimen too cold to be fresh.
    private func repeated(_ tale: TestTale) -> TestTale {
        TestTale(
            day: tale.day,
            reason: .followUp,
            at: tale.at.after(4),
            isObserved: true,
            specimen: SpecimenTale(note: "Collected again, observed, after a cold specimen")
        )
    }

    /// Whether a day lies so far back that no rule looks at it any more, so that chance may have its way.
    private func isLongAgo(_ day: Day) -> Bool {
        script.calendar.weeksAgo(day) >= 6
    }

    private mutating func usual(on day: Day) -> SpecimenTale {
        let isFirstMonth = script.admittedOn.distance(to: day) < 28
        let percent = isFirstMonth ? 30 : 8
        guard isLongAgo(day), dice.chance(percent) else { return .usual }
        return .confirmed(script.person.substance, dice.roll(120...900), daysLater: dice.roll(2...4))
    }

    private mutating func outcome(on day: Day) -> DrugTest.Outcome {
        guard isLongAgo(day) else { return .collected }
        switch dice.roll(1...50) {
        case 1: return .missed
        case 2: return .excused
        case 3: return .unable
        default: return .collected
        }
    }
}
