import CareModel
import CareTesting
import PlanEngine

/// Draws what happens in a made-up record, the same for the same seed.
struct Lottery: RandomNumberGenerator {
    private var random: SmallRandom

    init(seed: Int) {
        random = SmallRandom(seed: seed)
    }

    mutating func next() -> UInt64 { random.next() }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

extension RecordSketch {
    /// A record of some weeks before and after the Friday that tests call today, in which anything happens.
    static func random(seed: Int) -> RecordSketch {
        var lottery = Lottery(seed: seed)
        let admitted: Day = "2026-11-02" + Int.random(in: 0..<14, using: &lottery)
        var sketch = RecordSketch(
            admitted: admitted,
            discharged: lottery.chance(25) ? max(admitted, .today + Int.random(in: -6...6, using: &lottery)) : nil,
            weekStartsOn: lottery.pick(Weekday.allCases)
        )
        let amounts: [Minutes] = [0, 90, 120, 180]
        for start in [nil, "2026-11-11", "2026-11-18"] as [Day?] where start == nil || lottery.chance(40) {
            var minutes = WeeklyMinutes()
            for weekday in Weekday.allCases where lottery.chance(60) { minutes[weekday] = lottery.pick(amounts) }
            if lottery.chance(90) { sketch.plan(minutes, from: start) }
        }
        if lottery.chance(30) { sketch.level(lottery.pick(LevelOfCare.allCases)) }
        if lottery.chance(30) { sketch.close(.today + Int.random(in: -8...3, using: &lottery)) }
        if lottery.chance(30) {
            let from: Day = .today + Int.random(in: -8...3, using: &lottery)
            sketch.leave(from, lottery.pick([nil, from, from + 2]), lottery.pick(Leave.Reason.allCases))
        }
        for day in ("2026-11-01" as Day)...("2026-11-29" as Day) {
            for hour in [9, 13, 22] where lottery.chance(25) { sketch.addSession(day, hour: hour, &lottery) }
        }
        return sketch
    }

    /// A session that the client is marked for, or on whose roster the client is, or both; one at night ends the day after.
    private mutating func addSession(_ day: Day, hour: Int, _ lottery: inout Lottery) {
        let time: TimeOfDay = hour == 9 ? "09:00" : hour == 13 ? "13:00" : "22:00"
        let scheduled: Minutes = lottery.pick([0, 60, 90, 180])
        let held: Session.Held? = lottery.pick([nil, .yes, .yes, .yes, .no, .planned])
        let service = lottery.pick(Service.allCases)
        let id = "\(day)-\(hour)"
        if lottery.chance(70), day >= record.episode.admittedOn {
            session(day, of: scheduled, at: time, service: service, held: held, nights: hour == 22 ? 1 : 0, id: id)
        }
        guard lottery.chance(60) else { return }
        let status = lottery.chance(40) ? .present : lottery.pick(AttendanceStatus.allCases)
        let minutes: Minutes? = lottery.pick([nil, nil, 0, 45, 400])
        mark(day, status, minutes, of: scheduled, at: time, service: service, held: held, because: "illness", id: id)
    }
}
