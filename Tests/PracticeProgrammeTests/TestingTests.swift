import CareModel
import CareTesting
import PracticeProgramme
import Testing

@Suite("Drug tests of the practice programme")
struct TestingTests {
    @Test("read twelve analytes in ng/mL, with the cut-offs that a source confirms")
    func panel() throws {
        let story = TestStory.told("2026-11-22")
        let collected = story.records.tests.filter { $0.outcome == .collected }
        let cups = Dictionary(grouping: story.records.results.filter { $0.method == .presumptive }, by: \.test)
        #expect(Set(cups.keys) == Set(collected.map(\.id)))
        #expect(cups.values.allSatisfy { Set($0.map(\.analyte)).count == 12 })
        #expect(cups.values.allSatisfy { cup in cup.allSatisfy { $0.unit == "ng/mL" } })
        let cup = try #require(cups.values.first)
        let cutoffs = cup.compactMap { result in result.cutoff.map { "\(result.analyte.code) \($0.text)" } }
        #expect(
            cutoffs.sorted() == [
                "amphetamine 500", "cannabinoids 50", "cocaine 150", "fentanyl 1", "mdma 500", "methamphetamine 500",
                "oxycodone 100",
            ]
        )
    }

    @Test("come from days on which the client was there", arguments: Todays.some)
    func presence(today: Day) {
        let story = TestStory.told(today)
        let days = Dictionary(uniqueKeysWithValues: story.records.sessions.map { ($0.id, $0.day) })
        let attended = story.records.attendance.filter { $0.status.isExpected && !$0.status.isUnexcused }
        let presence = Set(attended.compactMap { row in days[row.session].map { "\(row.client) \($0)" } })
        let collected = story.records.tests.filter {
            $0.outcome == .collected && $0.reason == .random && $0.day < today
        }
        #expect(collected.filter { !presence.contains("\($0.client) \($0.day)") }.map(\.id) == [])
    }

    @Test("find what the client's medication leaves")
    func medications() {
        let story = TestStory.told("2026-11-22")
        for medication in story.records.medications {
            #expect(medication.expects.analytes.isEmpty || medication.isCritical == true)
        }
        #expect(story.records.medications.count { !$0.expects.analytes.isEmpty } >= 6)
        #expect(story.records.medications.contains { $0.explains.analytes.contains(Analyte.amphetamine) })
    }

    @Test("come about twice a week in intensive outpatient care", arguments: Todays.some)
    func frequency(today: Day) {
        let story = TestStory.told(today)
        let tests = Dictionary(grouping: story.records.tests, by: \.client)
        for name in ["Abbott", "Kim", "Dupré", "Reed", "Castro", "Voss"] {
            guard let client = story.enrolled.first(where: { $0.familyName == name }) else { continue }
            let recent = (tests[client.id] ?? []).filter { $0.day > today.advanced(by: -28) }
            #expect((6...11).contains(recent.count), "\(name): \(recent.count)")
        }
    }
}
