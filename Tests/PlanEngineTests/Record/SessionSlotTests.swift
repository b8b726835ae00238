import CareModel
import CareTesting
import PlanEngine
import Testing

struct SessionSlotTests {
    private func slot(_ id: Session.ID, at time: TimeOfDay = "09:00", held: Session.Held? = .yes) -> SessionSlot {
        SessionSlot(
            id: id,
            startsAt: LocalTime(.today, time),
            endsAt: LocalTime(.today + 1, time),
            scheduled: 180,
            service: .group,
            held: held
        )
    }

    @Test(
        "was held unless somebody says otherwise, and is on unless it was cancelled",
        arguments: [(.yes, true, true), (nil, true, true), (.planned, false, true), (.no, false, false)]
            as [(Session.Held?, Bool, Bool)]
    )
    func held(held: Session.Held?, wasHeld: Bool, isOn: Bool) {
        #expect(slot("s1", held: held).wasHeld == wasHeld)
        #expect(slot("s1", held: held).isOn == isOn)
    }

    @Test("precedes another session by its start, and then by its number")
    func order() {
        #expect(slot("b", at: "09:00").precedes(slot("a", at: "09:01")))
        #expect(!slot("a", at: "09:01").precedes(slot("b", at: "09:00")))
        #expect(slot("a").precedes(slot("b")))
        #expect(!slot("b").precedes(slot("a")))
        #expect(!slot("a").precedes(slot("a")))
    }

    @Test func belongsToTheDayOfItsStart() {
        #expect(slot("s1", at: "23:30").day == .today)
    }
}
