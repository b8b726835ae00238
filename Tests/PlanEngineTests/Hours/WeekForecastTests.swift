import CareModel
import CareTesting
import PlanEngine
import Testing

struct WeekForecastTests {
    private let week = Week(containing: "2026-11-18", startingOn: .monday)

    private func forecast(
        _ sketch: RecordSketch,
        asOf: LocalTime = "2026-11-18T12:00",
        open: [OpenSession] = []
    ) -> WeekForecast {
        WeekForecast(of: [sketch.record], in: week, asOf: asOf, open: open)
    }

    /// A client who needs six hours on Monday and Friday, and came on Monday.
    private var halfway: RecordSketch {
        var sketch = RecordSketch()
        sketch.plan([.monday: 180, .friday: 180])
        sketch.mark("2026-11-16", .present)
        return sketch
    }

    private func offer(_ start: LocalTime, _ minutes: Minutes, places: Int = 1, id: String? = nil) -> OpenSession {
        OpenSession(
            slot: SessionSlot(
                id: Session.ID(id ?? "\(start)"),
                startsAt: start,
                endsAt: start.advanced(byMinutes: minutes.count),
                scheduled: minutes,
                service: .group,
                held: .planned
            ),
            title: "Other group",
            places: places
        )
    }

    @Test(
        "tells at each minute whether the sessions ahead are enough",
        arguments: [(179, false), (180, true), (181, true)]
    )
    func enough(minutes: Minutes, isEnough: Bool) {
        var sketch = halfway
        sketch.session("2026-11-20", of: minutes)
        let forecast = forecast(sketch)
        #expect(forecast.required == 360)
        #expect(forecast.credited == 180)
        #expect(forecast.ahead == minutes)
        #expect(forecast.state == (isEnough ? .willMeet : .outOfReach(by: 180 - minutes)))
        #expect(forecast.isShort == !isEnough)
    }

    @Test("has the week met once the minutes are credited, or none are required")
    func met() {
        var sketch = halfway
        sketch.mark("2026-11-17", .present, id: "more")
        #expect(forecast(sketch).state == .met)
        #expect(forecast(RecordSketch()).state == .met)
    }

    @Test(
        "takes a session as ahead until it ends",
        arguments: [("11:59", 180, 0), ("12:00", 0, 180)] as [(TimeOfDay, Minutes, Minutes)]
    )
    func running(now: TimeOfDay, ahead: Minutes, unmarked: Minutes) {
        var sketch = halfway
        sketch.session("2026-11-18", at: "09:00")
        let forecast = forecast(sketch, asOf: LocalTime("2026-11-18", now))
        #expect(forecast.ahead == ahead)
        #expect(forecast.unmarked == unmarked)
        #expect(forecast.state == (ahead > .zero ? .willMeet : .waitsForSheets))
        #expect(!forecast.isShort)
    }

    @Test("doesn't wait for a session that is cancelled, or for which the client is excused beforehand")
    func cancelled() {
        var sketch = halfway
        sketch.session("2026-11-19", held: .no)
        sketch.session("2026-11-20")
        sketch.mark("2026-11-20", .excused)
        #expect(forecast(sketch).ahead == .zero)
        #expect(forecast(sketch).state == .outOfReach(by: 180))
    }

    @Test("credits nothing for a session that hasn't begun")
    func marksAhead() {
        var sketch = halfway
        sketch.session("2026-11-20")
        sketch.mark("2026-11-20", .present)
        let forecast = forecast(sketch)
        #expect(forecast.credited == 180)
        #expect(forecast.ahead == 180)
    }

    @Test("names the fewest sessions of other groups that close the gap")
    func extra() {
        var sketch = halfway
        sketch.session("2026-11-20", of: 60)
        let offers = [
            offer("2026-11-18T13:00", 60), offer("2026-11-19T09:00", 60), offer("2026-11-19T18:00", 120),
            offer("2026-11-21T10:00", 90),
        ]
        #expect(forecast(sketch, open: offers).state == .canMeet(with: [offers[2]]))
        let small = [offers[0], offers[1], offers[3]]
        #expect(
            forecast(sketch, open: small).state == .canMeet(with: [offers[0], offers[1]])
                || forecast(sketch, open: small).state == .canMeet(with: [offers[0], offers[3]])
                || forecast(sketch, open: small).state == .canMeet(with: [offers[1], offers[3]])
        )
        #expect(forecast(sketch, open: [offers[0]]).state == .outOfReach(by: 60))
    }

    @Test(
        "offers no session that is full, has begun, overlaps the client's own, or is on a day without the client",
        arguments: ["full", "begun", "overlaps", "leave", "closed", "own", "after discharge"]
    )
    func unfit(reason: String) {
        var sketch = RecordSketch(discharged: "2026-11-21")
        sketch.plan([.monday: 180, .tuesday: 180])
        sketch.mark("2026-11-16", .present)
        sketch.session("2026-11-20", of: 60, at: "09:00", id: "own")
        var start: LocalTime = "2026-11-19T09:00"
        var (places, id) = (1, "other")
        switch reason {
        case "full": places = 0
        case "begun": start = "2026-11-18T11:59"
        case "overlaps": start = "2026-11-20T08:01"
        case "leave": sketch.leave("2026-11-19")
        case "closed": sketch.close("2026-11-19")
        case "own": (start, id) = ("2026-11-20T09:00", "own")
        default: start = "2026-11-22T09:00"
        }
        let offer = offer(start, 120, places: places, id: id)
        #expect(forecast(sketch, open: [offer]).state == .outOfReach(by: 120), "\(reason)")
        #expect(forecast(sketch, open: [offer, self.offer("2026-11-19T18:00", 120)]).isShort)
    }

    @Test("lets a session begin when another one ends")
    func touching() {
        var sketch = halfway
        sketch.session("2026-11-20", of: 60, at: "09:00")
        let offer = offer("2026-11-20T10:00", 120)
        #expect(forecast(sketch, open: [offer]).state == .canMeet(with: [offer]))
    }

    @Test("finds the smallest set, and the most minutes where none is enough", arguments: 0..<200)
    func smallest(seed: Int) throws {
        var lottery = Lottery(seed: seed)
        let offers = (0..<7).map { number in
            let hour = Int.random(in: 8...18, using: &lottery)
            let start = LocalTime("2026-11-19", "00:00").advanced(byMinutes: hour * 60)
            return offer(start, lottery.pick([30, 60, 90, 120, 180]), id: "o\(number)")
        }
        var sketch = RecordSketch()
        let required: Minutes = lottery.pick([60, 120, 180, 240, 300, 400, 600])
        sketch.plan([.wednesday: required])
        let (fewest, most) = Self.exhausted(offers, required)
        switch forecast(sketch, open: offers).state {
        case .canMeet(let sessions):
            #expect(sessions.count == fewest)
            #expect(sessions.reduce(Minutes.zero) { $0 + $1.slot.scheduled } >= required)
            for (earlier, later) in zip(sessions, sessions.dropFirst()) {
                #expect(!earlier.slot.overlaps(later.slot))
            }
        case .outOfReach(let minutes):
            #expect(fewest == nil)
            #expect(minutes == required - most)
        case let state: Issue.record("\(state)")
        }
    }

    /// The fewest sessions that are enough and the most minutes there are, by trying all sets.
    private static func exhausted(_ offers: [OpenSession], _ gap: Minutes) -> (fewest: Int?, most: Minutes) {
        var (fewest, most) = (nil as Int?, Minutes.zero)
        for set in 0..<(1 << offers.count) {
            let chosen = offers.indices.filter { set >> $0 & 1 == 1 }.map { offers[$0] }
            let clash = chosen.indices.contains { left in
                chosen.indices.contains { left < $0 && chosen[left].slot.overlaps(chosen[$0].slot) }
            }
            guard !clash else { continue }
            let sum = chosen.reduce(Minutes.zero) { $0 + $1.slot.scheduled }
            most = max(most, sum)
            if sum >= gap { fewest = min(fewest ?? .max, chosen.count) }
        }
        return (fewest, most)
    }

    @Test("is never contradicted by Sunday when only what is on the roster is attended", arguments: 0..<400)
    func honest(seed: Int) {
        let whole = RecordSketch.random(seed: seed).record
        let asOf = LocalTime("2026-11-18", "12:00")
        let week = Week(containing: asOf.day, startingOn: whole.weekStartsOn)
        let forecast = WeekForecast(of: [whole.known(at: asOf)], in: week, asOf: asOf)
        // The best that can come: every session of the roster that wasn't marked by then is attended in full.
        var best = whole.known(at: asOf)
        let marked = Set(best.marks.map(\.session.id))
        for session in whole.roster.joined() where session.isOn && !marked.contains(session.id) {
            let held = SessionSlot(
                id: session.id,
                startsAt: session.startsAt,
                endsAt: session.endsAt,
                scheduled: session.scheduled,
                service: session.service,
                held: .yes
            )
            best.marks.append(SessionMark(session: held, status: .present))
        }
        best.marks.sort { $0.session.precedes($1.session) }
        let (required, credited) = ClientRecord.hours(of: [best], on: week.days)
        #expect(forecast.required == required)
        #expect(forecast.isShort == (credited < required))
        if case .outOfReach(let minutes) = forecast.state { #expect(credited + minutes == required) }
        // What the sessions ahead promise comes about when they are attended.
        if forecast.state == .willMeet || forecast.state == .met { #expect(credited >= required) }
        // And whatever was marked in the end on the roster doesn't lift somebody who was out of reach.
        let roster = Set(whole.roster.joined().map(\.id))
        var end = whole
        end.marks.removeAll { $0.session.startsAt > asOf && !roster.contains($0.session.id) }
        if forecast.isShort { #expect(end.credited(on: week.days) < required) }
    }

    @Test("says so in one sentence")
    func sentences() {
        var sketch = halfway
        #expect(
            forecast(sketch).sentence
                == "3.0 of 6.0 h, 0.0 ahead: out of reach by 180 min, whatever is attended this week."
        )
        let offer = offer("2026-11-19T18:00", 180)
        #expect(
            forecast(sketch, open: [offer]).sentence
                == "3.0 of 6.0 h, 0.0 ahead: 180 min short; enough with Thu 18:00 Other group."
        )
        #expect(forecast(sketch, asOf: "2026-11-23T08:00").sentence == "3.0 of 6.0 h: 180 min are missing.")
        sketch.session("2026-11-20")
        #expect(forecast(sketch).sentence == "3.0 of 6.0 h: the 3.0 h ahead are enough.")
        #expect(
            forecast(sketch, asOf: "2026-11-20T13:00").sentence
                == "3.0 of 6.0 h, 0.0 ahead: enough if 3.0 h not marked yet were attended."
        )
        #expect(forecast(RecordSketch()).sentence == "Nothing is required this week.")
    }
}
