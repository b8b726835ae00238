import CareModel
import Interchange
import Testing

struct StaffCodecTests {
    @Test(
        "is written as it is read",
        arguments: zip(
            StaffRole.allCases,
            ["counselor", "supervisor", "technician", "administrator", "auditor", "front_desk"]
        )
    )
    func row(role: StaffRole, word: String) throws {
        try expectRow(
            "s001,\"Weber, LCDC\",\(word)",
            is: .staff(StaffMember(id: .init("s001"), name: "Weber, LCDC", role: role))
        )
    }

    @Test("reads roles in any case and drops blanks around them and the number")
    func habits() throws {
        #expect(
            try record(.staff, "\u{A0} s001\u{A0}, Lin Weber ,\" FRONT_Desk\n\"")
                == .staff(StaffMember(id: .init("s001"), name: " Lin Weber ", role: .frontDesk))
        )
    }

    @Test(
        "says what is wrong",
        arguments: [
            (
                ",,x",
                [
                    "staff_id: is missing; write an identifier", "name: is missing; write a text",
                    "role: isn't known here; write counselor, supervisor, front_desk, technician, administrator or "
                        + "auditor",
                ]
            ),
            (
                "s1,N,",
                [
                    "role: is missing; write counselor, supervisor, front_desk, technician, administrator or auditor"
                ]
            ),
            (
                "s1,N,front desk",
                [
                    "role: isn't known here; write counselor, supervisor, front_desk, technician, administrator or "
                        + "auditor"
                ]
            ),
        ]
    )
    func wrong(row: String, expected: [String]) throws {
        #expect(try problems(.staff, row) == expected)
    }
}
