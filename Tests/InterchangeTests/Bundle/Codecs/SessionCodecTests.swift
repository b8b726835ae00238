import CareModel
import Interchange
import Testing

struct SessionCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(
            Service.allCases,
            [
                "group", "education", "skills", "family", "individual", "medication", "holistic", "case_management",
                "mutual_help",
            ]
        )
    )
    func row(service: Service, word: String) throws {
        var session = Session(
            id: .init("x1"),
            service: service,
            startsAt: try time("2026-11-20T23:00"),
            endsAt: try time("2026-11-21T00:30")
        )
        session.group = .init("g1")
        session.breakMinutes = 10
        session.topic = "Triggers"
        session.counselor = .init("s1")
        session.held = .yes
        try expectRow("x1,g1,\(word),2026-11-20T23:00,2026-11-21T00:30,10,Triggers,s1,yes", is: .session(session))
    }

    @Test(
        "reads whether it took place as spreadsheets write it",
        arguments: [("", nil), ("Planned", .planned), ("1", .yes), ("FALSE", .no)] as [(String, Session.Held?)]
    )
    func held(text: String, held: Session.Held?) throws {
        var session = Session(
            id: .init("x1"),
            service: .group,
            startsAt: try time("2026-11-20T09:00"),
            endsAt: try time("2026-11-20T09:01")
        )
        session.held = held
        #expect(try record(.sessions, "x1,,group,2026-11-20T09:00,2026-11-20T09:01,,,,\(text)") == .session(session))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                "x1,,group,2026-11-20T09:00,2026-11-20T09:00,,,,",
                [
                    "ends_at: 2026-11-20T09:00 isn't after starts_at, 2026-11-20T09:00; write a later time"
                ]
            ),
            (
                "x1,,group,2026-11-20,46346.4375,,,,",
                [
                    "starts_at: 2026-11-20 holds no time of day; write one as well, such as 2026-11-20T09:00",
                    "ends_at: 46346.4375 looks like a spreadsheet's number for a date; write 2026-11-20T10:30 if that "
                        + "is the "
                        + "time",
                ]
            ),
            (
                "x1,,group,2026-11-20T09:00,2026-11-20T10:00,,,,held",
                ["held: isn't known here; write yes, no or planned"]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.sessions, row) == expected)
    }
}
