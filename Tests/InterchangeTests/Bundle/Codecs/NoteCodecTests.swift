import CareModel
import Interchange
import Testing

/// The rows of the files about group notes.
struct NoteCodecTests {
    @Test("are written as they are read")
    func rows() throws {
        var note = GroupNote(session: .init("x1"))
        note.topic = "Refusing"
        note.intervention = "one\ntwo"
        note.writtenBy = .init("s1")
        note.signedBy = "M. Okafor"
        note.signedAt = try time("2026-11-20T10:31")
        try expectRow("x1,Refusing,\"one\ntwo\",,s1,M. Okafor,2026-11-20T10:31", is: .groupNote(note))
        try expectRow("x1,,,,,,", is: .groupNote(GroupNote(session: .init("x1"))))
        try expectRow(
            "x1,c1,\"spoke, then listened\"",
            is: .groupNotePart(GroupNotePart(session: .init("x1"), client: .init("c1"), text: "spoke, then listened"))
        )
        try expectRow(
            "x1,c1,",
            is: .groupNotePart(GroupNotePart(session: .init("x1"), client: .init("c1"), text: ""))
        )
        for client in [nil, Client.ID("c1")] {
            let addendum = NoteAddendum(
                session: .init("x1"),
                number: 2,
                client: client,
                at: try time("2026-11-20T11:00"),
                by: "A. Reyes",
                text: "more"
            )
            try expectRow("x1,2,\(client?.text ?? ""),2026-11-20T11:00,A. Reyes,more", is: .noteAddendum(addendum))
        }
        var template = NoteTemplate(id: .init("n1"), name: "Skills", service: .caseManagement)
        template.ownPart = "Practised: "
        try expectRow("n1,Skills,case_management,,,Practised: ", is: .noteTemplate(template))
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                .groupNotes, "x1,,,,,M. Okafor,",
                ["signed_at: is missing where signed_by says who; write a time such as 2026-11-20T10:31"]
            ),
            (
                .groupNotes, "x1,,,,,,2026-11-20T10:31",
                ["signed_by: is missing where signed_at says when; write who signed"]
            ),
            (
                .noteAddenda, "x1,0,,2026-11-20T11:00,A,T",
                ["number: 0 is out of range; write a whole number from 1 to 9999"]
            ),
            (.noteAddenda, "x1,1,,2026-11-20T11:00,A,", ["text: is missing; write a text"]),
        ] as [(CareRecord.Kind, String, [String])]
    )
    func wrong(kind: CareRecord.Kind, row: String, expected: [String]) throws {
        #expect(try problems(kind, row) == expected)
    }
}
