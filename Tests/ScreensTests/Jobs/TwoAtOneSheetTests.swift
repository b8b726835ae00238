import CareModel
import CareTesting
import CaseStore
import TerminalUI
import Testing

/// Two people mark the same sheet at once.
struct TwoAtOneSheetTests {
    private static let reyes = Actor(
        account: "test",
        staff: StaffMember(id: "s2", name: "A. Reyes", role: .auditor)
    )

    private static func mark(_ number: Int, _ status: AttendanceStatus, in work: Workplace) throws {
        let mark = MarkAttendance.Mark(client: Clinic.client(number), status: status)
        let change = MarkAttendance(session: Clinic.session, marks: [mark])
        try work.caseFile.perform(.markAttendance(change), by: reyes)
    }

    @Test("Marks of different rows are both kept")
    func different() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter p")
        try Self.mark(2, .noShow, in: work)
        try work.press("3 n")
        let rows = try #require(try work.caseFile.sheet(of: Clinic.session)?.rows)
        #expect(rows.prefix(3).map(\.status) == [.present, .noShow, .noShow])
    }

    @Test("A clash shows both marks and writes neither over the other; the key once more replaces theirs")
    func clash() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter 4")
        try Self.mark(4, .noShow, in: work)
        try work.press("l")
        #expect(work.status.contains("A. Reyes marked this client no-show at 09:12"))
        #expect(work.status.contains("Yours (late)"))
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows[3].status == .noShow)
        #expect(work.shows("n No-show"))
        try work.press("l")
        #expect(try work.caseFile.sheet(of: Clinic.session)?.rows[3].status == .late)
    }

    @Test("The same mark from both is no clash")
    func same() throws {
        var work = try Workplace(.ofTwelve)
        try work.press("Enter P")
        #expect(work.status.contains("12 marked present"))
        try Self.mark(4, .noShow, in: work)
        try work.press("P")
        #expect(work.status.contains("Everybody is marked already"))
    }
}
