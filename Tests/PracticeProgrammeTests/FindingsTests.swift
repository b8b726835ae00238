import CareModel
import CareTesting
import PlanEngine
import PracticeProgramme
import Testing

@Suite("The plan engine finds what the stories tell")
struct FindingsTests {
    /// The findings of everybody who has any, as `rule severity`, on a weekday.
    private static func told(on weekday: Weekday) -> [String: [String]] {
        var told = [
            "Brandt, Luis": [
                "definitive-positive high", "definitive-positive high", "weekly-hours high", "weekly-hours high",
                "rolling-hours high", "absence-limit high", "plan-review-overdue medium",
            ],
            "Fong, Tia": ["weekly-hours medium", "lateness-pattern medium"],
            "Jones, Pia": ["missed-test high", "test-gap medium", "individual-missing medium"],
            "López, Nia": ["presumptive-positive high"],
            "Ellis, Omar": ["weekly-hours medium"],
            "Dupré, Kei": ["authorisation-low medium"],
            "Sato, Mei": ["suicide-item critical"],
            "Núñez, Gus": ["unrecorded low"],
            "Singh, Ravi": ["dilute-specimen high", "dilute-specimen high"],
            "Tran, Bao": ["tampered-specimen high"],
            "Vega, Lou": ["medication-absent high"],
            "Zamora, Eva": ["consent-expiring high"],
            "Doyle, Finn": ["definitive-positive high"],
            "Ortiz, Hana": ["depression-anxiety medium", "bam-balance high"],
            "Reed, Sol": ["presumptive-positive high", "high-lethality critical"],
            "Kovač, Iva": ["sent-home critical"],
            "Grant, Otis": ["family-missing medium"],
            "Baptiste, Noé": [
                "test-gap medium", "consecutive-no-shows high", "weekly-hours high", "rolling-hours high",
                "absence-limit high", "no-contact medium", "individual-missing medium",
            ],
        ]
        // From Wednesday on it shows that the current week falls short as well; on Sunday it is over.
        switch weekday {
        case .monday: told["Baptiste, Noé"]?.removeAll { $0 == "rolling-hours high" }
        case .tuesday: break
        case .wednesday, .thursday, .friday, .saturday:
            told["Brandt, Luis"]?.append("projected-shortfall low")
            told["Fong, Tia"]?.append("projected-shortfall low")
            told["Baptiste, Noé"]?.append("projected-shortfall low")
        case .sunday:
            told["Brandt, Luis"]?.append("weekly-hours high")
            told["Fong, Tia"]?.append("weekly-hours medium")
            told["Baptiste, Noé"]?.append("weekly-hours high")
        }
        // On Friday nobody has heard of him for two weeks.
        if weekday.position >= 4 {
            told["Baptiste, Noé"] = told["Baptiste, Noé"]?.map { $0 == "no-contact medium" ? "no-contact high" : $0 }
        }
        return told
    }

    @Test("exactly, and nothing about anybody else", arguments: Todays.all)
    func findings(today: Day) {
        let story = TestStory.told(today)
        let findings = story.findings
        var found: [String: [String]] = [:]
        for client in story.enrolled {
            let lines = (findings[client.id] ?? []).map { "\($0.rule.rawValue) \($0.severity.rawValue)" }
            if !lines.isEmpty { found["\(client.familyName), \(client.givenName)"] = lines.sorted() }
        }
        #expect(found == Self.told(on: today.weekday).mapValues { $0.sorted() })
    }

    @Test("of more than twenty rules, a caseload's worth to work through", arguments: Todays.some)
    func amount(today: Day) {
        let story = TestStory.told(today)
        let findings = story.findings
        #expect((15...25).contains(story.caseload.reduce(0) { $0 + (findings[$1.id]?.count ?? 0) }))
        let all = findings.values.flatMap(\.self)
        #expect((30...40).contains(all.count))
        #expect(Set(all.map(\.severity)) == [.critical, .high, .medium, .low])
        #expect(Set(all.map(\.rule)).count >= 23)
    }

    @Test("with every key once", arguments: Todays.some)
    func keys(today: Day) {
        let findings = TestStory.told(today).findings.values.flatMap(\.self)
        let keys = findings.map { "\($0.rule.rawValue) \($0.client) \($0.key)" }
        #expect(Set(keys).count == keys.count)
    }
}
