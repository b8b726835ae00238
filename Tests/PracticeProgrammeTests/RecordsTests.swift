import CareModel
import CareTesting
import PracticeProgramme
import Testing

@Suite("Records of the practice programme")
struct RecordsTests {
    @Test("have every key once, refer to what is there, and lie in the past, on any day", arguments: Todays.year)
    func valid(today: Day) {
        let records = SortedRecords(PracticeStory(today: today).records)
        #expect(records.faults(on: today) == [])
        #expect(records.kinds == CareRecord.Kind.allCases.filter { records.kinds.contains($0) })
        #expect(records.kinds.starts(with: CareRecord.Kind.allCases.prefix { $0 != .curriculumTopics }))
    }

    @Test("are found at fault when one comes twice, is missing, or lies ahead")
    func faults() {
        let records = PracticeStory(today: "2026-11-22").records
        let twice = records.filter { $0.kind == .closures || $0.kind == .leaves }
        #expect(SortedRecords(records + twice).faults(on: "2026-11-22").count == twice.count)
        let withoutTests = SortedRecords(records.filter { $0.kind != .tests })
        #expect(withoutTests.faults(on: "2026-11-22").count == withoutTests.results.count)
        #expect(!SortedRecords(records).faults(on: "2026-11-20").isEmpty)
    }

    @Test("put every line of a plan under one that is there")
    func planTree() {
        let items = TestStory.told("2026-11-22").records.planItems
        let lines = Set(items.map { "\($0.plan) \($0.item)" })
        for item in items {
            guard let parent = item.parent else {
                #expect(item.kind == .problem)
                continue
            }
            #expect(lines.contains("\(item.plan) \(parent)"))
        }
    }
}
