import CareModel
import CareTesting
import PlanEngine
import Testing

struct SessionMarkTests {
    private func mark(_ status: AttendanceStatus, _ minutes: Minutes?, held: Session.Held? = .yes) -> SessionMark {
        let session = SessionSlot(
            id: "s1",
            startsAt: LocalTime(.today, "09:00"),
            endsAt: LocalTime(.today, "12:00"),
            scheduled: 180,
            service: .group,
            held: held
        )
        return SessionMark(session: session, status: status, minutes: minutes)
    }

    @Test(
        "credits the recorded minutes, at most the session's own, else the whole session to who was there",
        arguments: [
            (.present, nil, 180), (.makeup, nil, 180), (.late, nil, 0), (.leftEarly, nil, 0), (.sentHome, nil, 0),
            (.noShow, nil, 0), (.cancelledLate, nil, 0), (.excused, nil, 0), (.programmeCancelled, nil, 0),
            (.present, 120, 120), (.makeup, 0, 0), (.late, 150, 150), (.leftEarly, 179, 179), (.sentHome, 30, 30),
            (.present, 181, 180), (.late, 600, 180), (.late, 180, 180), (.programmeCancelled, 180, 0),
        ] as [(AttendanceStatus, Minutes?, Minutes)]
    )
    func credited(status: AttendanceStatus, minutes: Minutes?, credited: Minutes) {
        #expect(mark(status, minutes).credited == credited)
        #expect(mark(status, minutes).isShort == (credited < 180))
    }

    @Test(
        "counts for nothing unless the session was held",
        arguments: [(Session.Held.yes, true), (nil, true), (.no, false), (.planned, false)] as [(Session.Held?, Bool)]
    )
    func held(held: Session.Held?, counts: Bool) {
        #expect(mark(.present, nil, held: held).counts == counts)
        #expect(mark(.present, nil, held: held).credited == (counts ? 180 : 0))
        #expect(mark(.late, 170, held: held).counts == counts)
    }

    @Test("counts for nothing when the programme cancelled it", arguments: AttendanceStatus.allCases)
    func counts(status: AttendanceStatus) {
        #expect(mark(status, nil).counts == (status != .programmeCancelled))
    }

    @Test("loses minutes by coming late or leaving early only", arguments: AttendanceStatus.allCases)
    func lost(status: AttendanceStatus) {
        let losesMinutes = status == .late || status == .leftEarly
        #expect(mark(status, 150).lost == (losesMinutes ? 30 : 0))
    }
}
