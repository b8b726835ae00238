import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// A whole day at the sheets, as somebody would type it, with its keys counted.
struct DayOfGroupsTests {
    /// Six groups of twelve, an hour each from eight on.
    private static var clinic: Clinic {
        var clinic = Clinic.empty
        for number in 1...72 { clinic.admit("Family\(100 + number)", "Given", number: number) }
        for place in 0..<6 {
            let id = RecordID<TreatmentGroup>("h\(place)")
            var group = TreatmentGroup(id: id, name: "Group \(place + 1)", service: .group)
            group.counselor = Clinic.counselor
            clinic.records.append(.group(group))
            for number in 1...12 {
                let client = Clinic.client(place * 12 + number)
                clinic.records.append(.membership(Membership(group: id, client: client, from: "2026-11-16")))
            }
            let start: LocalTime = "2026-11-20T08:00"
            var session = Session(
                id: RecordID("d\(place)"),
                service: .group,
                startsAt: start.advanced(byMinutes: place * 60),
                endsAt: start.advanced(byMinutes: place * 60 + 60)
            )
            session.group = id
            session.counselor = Clinic.counselor
            clinic.records.append(.session(session))
        }
        return clinic
    }

    /// What is pressed: from Today through six sheets, each signed, with ten exceptions between them.
    private static let recording = """
        2
        Enter P 4 n 7 l 2 0 Enter S Enter Esc Down
        Enter P 1 1 n S Enter Esc Down
        Enter P 1 - 3 x w e a Enter S Enter Esc Down
        Enter P 2 e 1 5 Enter S Enter Esc Down
        Enter P S Enter Esc Down
        Enter P 9 n 5 c 1 2 n S Enter
        """

    @Test("Six groups of twelve with ten exceptions take at most ninety keys, signatures and all")
    func day() throws {
        var work = try Workplace(Self.clinic, at: "2026-11-20T17:00")
        let keys = Self.recording.split { $0 == " " || $0 == "\n" }
        #expect(keys.count <= 90)
        try work.press(Self.recording.replacing("\n", with: " "))
        let sheets = try work.caseFile.sheets(on: "2026-11-20")
        #expect(sheets.map(\.line.signedBy) == Array(repeating: "M. Okafor", count: 6))
        let exceptions = sheets.flatMap(\.rows).filter { $0.status != .present }
        #expect(exceptions.count == 10)
        #expect(sheets.flatMap(\.rows).count == 72)
        #expect(sheets.reduce(0) { sum, sheet in sum + sheet.rows.reduce(0) { $0 + sheet.credited($1).count } } == 3805)
    }
}
