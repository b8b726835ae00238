import CareModel
import CareTesting
import PracticeProgramme
import Testing

@Suite("Measures of the practice programme")
struct MeasuresTests {
    @Test("are answered in full, on the instruments' scales")
    func answers() {
        for measure in TestStory.told("2026-11-22").records.measures {
            #expect(measure.answers.count == measure.instrument.itemCount)
            let highest = measure.instrument == .phq9 ? 3 : 4
            #expect(measure.answers.allSatisfy { $0.map { (0...highest).contains($0) } ?? false })
            if measure.instrument.isBriefAddictionMonitor {
                #expect([0, 4].contains(measure.answer(toItem: 14) ?? -1))
            }
        }
    }

    @Test("are given every week and every other week, but to those who are new or away", arguments: Todays.some)
    func cadence(today: Day) {
        let story = TestStory.told(today)
        let away = Set(story.records.leaves.filter { $0.covers(today) }.map(\.client))
        let given = Dictionary(grouping: story.records.measures, by: \.client)
        for client in story.enrolled
        where !["Young", "Baptiste"].contains(client.familyName) && !away.contains(client.id) {
            let measures = given[client.id] ?? []
            for (instrument, days) in [(Instrument.bamIOP, 7), (.phq9, 14)] {
                let latest = measures.filter { $0.instrument == instrument }.map(\.givenOn).max()
                #expect(latest.map { $0.distance(to: today) <= days } == true, "\(client.id) \(instrument)")
            }
        }
    }

    @Test("ask for a safety plan that is on file where the ninth item was answered", arguments: Todays.some)
    func safety(today: Day) {
        let records = TestStory.told(today).records
        let alarming = records.measures.filter { $0.instrument == .phq9 && ($0.answer(toItem: 9) ?? 0) > 0 }
        #expect(alarming.count == 1)
        for measure in alarming {
            #expect(records.safetyPlans.contains { $0.client == measure.client && $0.reviewedOn == measure.givenOn })
        }
    }
}
