import CareModel
import CareTesting
import CaseStore
import PlanEngine
import Testing

/// Units as they are counted from the file.
struct UnitsTests {
    private static let november: ClosedRange<Day> = "2026-11-01"..."2026-11-30"

    private func all(_ file: CaseFile, _ days: ClosedRange<Day> = november, scope: Scope = .programme) throws
        -> [UnitSum]
    {
        try file.unitSums(on: days, scope: scope)
    }

    @Test("are counted from credited minutes, client by client")
    func sums() throws {
        let file = try CaseFile.quiet()
        #expect(try all(file).isEmpty)
        try file.saveCode()
        let sums = try all(file)
        #expect(sums.map(\.client.id) == ["1001", "1002", "1003"])
        // Mondays, Wednesdays and Fridays from the 2nd to the 18th.
        #expect(sums.map(\.units) == [8, 8, 8])
        #expect(sums.map(\.days) == [8, 8, 8])
        #expect(sums.map(\.minutes) == [1440, 1440, 1440])
        #expect(try all(file, "2026-11-02"..."2026-11-02").map(\.units) == [1, 1, 1])
        #expect(try all(file, "2026-11-03"..."2026-11-03").isEmpty)
        #expect(try all(file, scope: .caseload(Staff.ortiz.id)).map(\.client.id) == ["1002"])
    }

    @Test("follow a mark that is corrected, and one that is taken back")
    func marks() throws {
        let file = try CaseFile.quiet()
        try file.saveCode()
        let mark = MarkAttendance.Mark(client: "1002", status: .late, minutes: 179)
        let change = MarkAttendance(session: Quiet.session("2026-11-18"), marks: [mark])
        try file.perform(.markAttendance(change), by: .reyes)
        let units = try #require(try file.units(of: "1002", on: "2026-11-18"..."2026-11-18"))
        #expect(units.lines.map(\.words) == ["179 of at least 180 minutes: no unit"])
        #expect(units.sums.first?.daysWithout == 1)
        _ = try file.undo(by: .reyes)
        #expect(try file.units(of: "1002", on: "2026-11-18"..."2026-11-18")?.lines.map(\.units) == [1])
    }

    @Test("count only at the levels of care that a code asks for")
    func levels() throws {
        let file = try CaseFile.quiet()
        var code = Quiet.code
        code.levels = [.highIntensityOutpatient]
        try file.saveCode(code)
        #expect(try all(file).isEmpty)
        let placement = LevelPlacement(episode: "e1001", from: "2026-11-16", level: .highIntensityOutpatient)
        try file.perform(.placeAtLevel(PlaceAtLevel(placement, basedOn: nil)), by: .chen)
        #expect(try all(file).map(\.client.id) == ["1001"])
        #expect(try all(file).map(\.units) == [2])
    }

    @Test("count a session by voice alone only where a code does")
    func audio() throws {
        let file = try CaseFile.quiet()
        var (talk, day) = (Quiet.code, Quiet.code)
        talk.code = "H0004"
        talk.countsAudioOnly = true
        talk.telehealthModifier = "93"
        day.telehealthModifier = "95"
        try file.saveCode(day)
        try file.saveCode(talk)
        var (audio, video) = (
            AttendanceDetail(session: Quiet.session("2026-11-18"), client: "1001"),
            AttendanceDetail(session: Quiet.session("2026-11-16"), client: "1001")
        )
        audio.mode = .audio
        video.mode = .video
        try file.take([.attendanceDetail(audio), .attendanceDetail(video)])
        let lines = try #require(try file.units(of: "1001", on: "2026-11-16"..."2026-11-18")).lines
        #expect(lines.map(\.code.code) == ["H0004", "H0015", "H0004"])
        #expect(lines.map(\.modifier) == ["93", "95", "93"])
        #expect(lines.map(\.sharedWith) == [["H0015"], ["H0004"], []])
    }

    @Test("are nobody's of a client who isn't there, and end when nobody waits for them")
    func ending() throws {
        let file = try CaseFile.quiet()
        try file.saveCode()
        #expect(try file.units(of: "9999", on: Self.november) == nil)
        #expect(throws: CancellationError.self) {
            try file.unitSums(on: Self.november, scope: .programme) { false }
        }
        var seen: [Client.ID] = []
        try file.forEachUnits(on: Self.november, client: "1003") { seen.append($0.client.id) }
        #expect(seen == ["1003"])
    }

    @Test("come out the same counted one by one and all together", arguments: 700..<703)
    func agree(seed: Int) throws {
        let file = try CaseFile.inMemory(holding: try RandomProgramme(seed: seed).records)
        let days: ClosedRange<Day> = "2026-09-01"..."2026-11-30"
        var together: [ClientUnits] = []
        try file.forEachUnits(on: days) { together.append($0) }
        for units in together {
            let alone = try file.units(of: units.client.id, on: days)
            #expect(alone?.lines == units.lines)
            for sum in units.sums {
                let own = units.lines.filter { $0.code.code == sum.code }
                #expect(sum.units == own.reduce(0) { $0 + $1.units })
                #expect(sum.days + sum.daysWithout == own.count)
            }
        }
        #expect(!together.isEmpty)
    }
}
