import CareModel
import CareTesting
import GRDB
import PlanEngine
import Testing

@testable import CaseStore

/// What is printed of a week adds up to what the program counts everywhere else.
struct ExplainedWeekTests {
    @Test("gives the hours of everybody's every week", arguments: 0..<3)
    func agreement(seed: Int) throws {
        let programme = try RandomProgramme(seed: seed, weekStartsOn: seed.isMultiple(of: 2) ? .monday : .sunday)
        let file = try CaseFile.inMemory(holding: programme.records)
        var weeks = 0
        for start in stride(from: -77, through: 7, by: 7) {
            let hours = try file.hours(weekOf: .today + start)
            for line in hours.clients {
                let explained = try #require(try file.explainedWeek(of: line.client, containing: .today + start))
                #expect(explained.week == hours.week)
                #expect(explained.arithmetic.required == line.required, "\(line.client) \(hours.week.firstDay)")
                #expect(explained.arithmetic.credited == line.credited, "\(line.client) \(hours.week.firstDay)")
                weeks += 1
            }
        }
        #expect(weeks > 50)
    }

    @Test("reads of a week what the plan engine reads of the whole record", arguments: 0..<3)
    func reader(seed: Int) throws {
        let file = try CaseFile.inMemory(holding: try RandomProgramme(seed: seed).records)
        try file.read { db in
            for day in [Day.today - 21, .today - 7, .today, .today + 7] {
                let week = Week(containing: day, startingOn: .monday)
                let reader = try WeekReader(db, week: week, weekStartsOn: .monday)
                let whole = try RecordReader(db, clients: 0...Int64.max, on: day, readingsSince: day)
                while let entry = try whole.next() {
                    let stay = try #require(ClientRecord.stay(of: try reader.stays(of: entry.client), on: day))
                    #expect(stay.episode.id == entry.record.episode.id)
                    for day in week.days {
                        #expect(stay.required(on: day) == entry.record.required(on: day))
                        #expect(stay.credited(on: day...day) == entry.record.credited(on: day...day))
                        #expect(stay.rostered(on: day...day) == entry.record.rostered(on: day...day))
                        #expect(stay.level(on: day) == entry.record.level(on: day))
                    }
                }
            }
        }
    }

    @Test("names sessions, topics, breaks, times, what is made up for and why the programme was closed")
    func notes() throws {
        let file = try CaseFile.quiet()
        var session = try #require(try file.session(Quiet.session(.today))).record
        session.topic = "Triggers"
        session.breakMinutes = 15
        var mark = Attendance(session: session.id, client: "1001", status: .makeup)
        mark.makesUp = Quiet.session(.today - 2)
        var detail = AttendanceDetail(session: session.id, client: "1001")
        detail.arrivedAt = "2026-11-20T09:20"
        try file.take(
            [
                .closure(Closure(day: "2026-11-18", reason: "ice")), .session(session), .attendance(mark),
                .attendanceDetail(detail),
            ],
            replacing: true
        )
        let explained = try #require(try file.explainedWeek(of: "1001", containing: .today))
        let words = explained.arithmetic.lines.map(\.text)
        #expect(words.contains("closed: ice"))
        #expect(words.contains("09:00-12:00  Morning skills: Triggers"))
        #expect(words.contains("180 min - 15 break = 165"))
        #expect(words.contains("makes up for Wed 18 Nov 09:00 Morning skills"))
        #expect(words.contains("came 09:20"))
        #expect(explained.verdicts.map(\.measure) == WeekVerdict.Measure.allCases)
    }

    @Test(
        "adds up the night in which the clock is set",
        arguments: [("2026-03-08", 120), ("2026-11-01", 240)] as [(Day, Int)]
    )
    func clock(day: Day, passes: Int) throws {
        var night = Session(id: "x", service: .group, startsAt: (day - 1).at("23:00"), endsAt: day.at("02:00"))
        var morning = Session(id: "y", service: .group, startsAt: day.at("00:30"), endsAt: day.at("03:30"))
        (night.held, morning.held) = (.yes, .yes)
        let file = try CaseFile.inMemory(holding: [
            .programme(Programme(name: "R", timeZone: "America/Chicago")),
            .client(Client(id: "1", familyName: "F", givenName: "G")),
            .episode(Episode(id: "e", client: "1", admittedOn: "2026-01-05")), .session(night), .session(morning),
            .attendance(Attendance(session: "x", client: "1", status: .present)),
            .attendance(Attendance(session: "y", client: "1", status: .present)),
        ])
        let explained = try #require(try file.explainedWeek(of: "1", containing: day))
        let hours = try file.hours(weekOf: day)
        #expect(explained.arithmetic.credited == hours.clients.first?.credited)
        let words = explained.arithmetic.lines.map(\.text)
        #expect(words.contains("\(passes) min (180 on the clock, which is set that night)"))
        #expect(words.contains("23:00-02:00 \(day.dayAndMonth)  group"))
    }

    @Test("goes by the age on the last day of the week, and knows nobody who isn't there")
    func age() throws {
        let file = try CaseFile.quiet()
        var client = try #require(try file.client("1001")).record
        client.birthDate = "2008-11-23"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .ortiz)
        let young = try #require(try file.explainedWeek(of: "1001", containing: .today)).verdicts
        #expect(young[0].asked == "6.0 h at level 2.1, under 18")
        client.birthDate = "2008-11-22"
        try file.perform(.saveClient(SaveClient(client, basedOn: nil)), by: .ortiz)
        let adult = try #require(try file.explainedWeek(of: "1001", containing: .today)).verdicts
        #expect(adult[0].asked == "9.0 h at level 2.1")
        let nobody = try file.explainedWeek(of: "9999", containing: .today)
        #expect(nobody.map(\.client) == nil)
    }
}
