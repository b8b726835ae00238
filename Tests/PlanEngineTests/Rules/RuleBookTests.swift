import CareModel
import CareTesting
import PlanEngine
import Testing

struct RuleBookTests {
    private let book = RuleBook()

    @Test("has exactly one rule of each name, in the order of the names")
    func rules() {
        #expect(book.rules.map { type(of: $0).id } == RuleID.allCases)
    }

    @Test("finds a rule by its name", arguments: RuleID.allCases)
    func rule(id: RuleID) throws {
        let rule = try #require(book.rule(id))
        #expect(type(of: rule).id == id)
        #expect(type(of: rule).version >= 1)
        #expect(!type(of: rule).basis.text.isEmpty)
    }

    @Test("says which rules stand on a publication")
    func basis() {
        let confirmed: Set<RuleID> = [
            .presumptivePositive, .definitivePositive, .highLethality, .tamperedSpecimen, .planReviewOverdue,
            .suicideItem, .depressionAnxiety, .billingDay,
        ]
        for rule in book.rules {
            #expect(type(of: rule).basis.isConfirmed == confirmed.contains(type(of: rule).id))
        }
    }

    @Test("uses names of the specification: lower case and hyphens", arguments: RuleID.allCases)
    func name(id: RuleID) {
        #expect(id.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    }

    @Test("orders its findings by rule")
    func order() throws {
        let found = try RecordSketch.gallery().findings().map(\.rule)
        let places = try found.map { try #require(RuleID.allCases.firstIndex(of: $0)) }
        #expect(places == places.sorted())
    }

    @Test("names the default numbers of each rule", arguments: defaults)
    func defaultNumbers(id: RuleID, expected: [Int]) throws {
        let rule = try #require(book.rule(id))
        #expect(numbers(in: rule.firesWhen) == expected)
    }

    /// Every whole number in the sentence of each rule, in its order; questionnaires bring their own.
    private static let defaults: [(RuleID, [Int])] = [
        (.presumptivePositive, [28]), (.definitivePositive, [28]), (.repeatedPositive, [2, 14, 3, 30]),
        (.highLethality, [28]), (.missedTest, [28]), (.refusedTest, [28]), (.unableToProvide, [28, 2, 30]),
        (.diluteSpecimen, [28, 2, 30]), (.tamperedSpecimen, [28, 90, 100]), (.medicationAbsent, [28]),
        (.testGap, [5, 2, 0, 9, 1, 0, 21, 0, 46, 40, 0, 0]), (.underTested, [28, 75]), (.consecutiveNoShows, [2, 3]),
        (.weeklyHours, [28, 90, 67]), (.rollingHours, [28, 80]), (.latenessPattern, [3, 14, 5, 45]),
        (.absenceLimit, [5, 84, 6]), (.noContact, [7, 14, 30]), (.individualMissing, [14]), (.familyMissing, [30, 45]),
        (.sentHome, [7]), (.excusedLoad, [3, 14, 6, 84]), (.billingDay, [3, 180]), (.overIntensity, [1200, 2]),
        (.planReviewOverdue, [14, 30]), (.ratingRise, [3, 2, 4]), (.suicideItem, [9, 9, 14, 1]),
        (.depressionAnxiety, [9, 7, 28, 9, 20, 7, 15, 9, 15, 5]), (.bamBalance, [12, 12]),
        (.consentExpiring, [30, 14, 7]), (.authorisationLow, [20, 7]),
    ]

    @Test("names its numbers as they are set")
    func setNumbers() throws {
        var settings = RuleSettings()
        settings.tests = .everyNumberOfItsOwn
        settings.attendance = .everyNumberOfItsOwn
        settings.progress = .everyNumberOfItsOwn
        settings.verdicts.billingMinutes = 401
        settings.verdicts.billingDays = 402
        let book = RuleBook(settings: settings)
        let expected: [RuleID: [Int]] = [
            .presumptivePositive: [101], .definitivePositive: [101], .repeatedPositive: [102, 103, 104, 105],
            .highLethality: [101], .missedTest: [101], .refusedTest: [101], .unableToProvide: [101, 106, 105],
            .diluteSpecimen: [101, 106, 105], .tamperedSpecimen: [101, 90, 100], .medicationAbsent: [101],
            .testGap: [108, 3, 5], .underTested: [101, 107], .consecutiveNoShows: [201, 202],
            .weeklyHours: [203, 204, 205], .rollingHours: [206, 207], .projectedShortfall: [],
            .latenessPattern: [209, 208, 210, 211], .absenceLimit: [212, 214, 213], .noContact: [215, 216, 217],
            .individualMissing: [218], .familyMissing: [219, 220], .sentHome: [221], .unrecorded: [],
            .excusedLoad: [223, 222, 225, 224], .billingDay: [402, 401], .overIntensity: [226, 227],
            .planReviewOverdue: [301, 302], .ratingRise: [303, 304, 305], .suicideItem: [9, 9, 306, 307],
            .depressionAnxiety: [9, 7, 308, 9, 309, 7, 311, 9, 310, 312], .bamBalance: [313, 314],
            .consentExpiring: [315, 316, 317], .authorisationLow: [318, 319],
        ]
        for rule in book.rules {
            #expect(numbers(in: rule.firesWhen) == expected[type(of: rule).id], "\(type(of: rule).id)")
        }
        let projected = try #require(book.rule(.projectedShortfall))
        #expect(projected.firesWhen.hasPrefix("from Saturday to the day before the week ends"))
        #expect(book.settings == settings)
    }
}

extension TestSettings {
    /// Settings in which no number comes twice.
    fileprivate static var everyNumberOfItsOwn: TestSettings {
        var settings = TestSettings()
        settings.windowDays = 101
        settings.repeatedShortCount = 102
        settings.repeatedShortDays = 103
        settings.repeatedLongCount = 104
        settings.repeatedLongDays = 105
        settings.recurringCount = 106
        settings.underTestedPercent = 107
        settings.gaps = [.init(testsPerWeek: 3.5, days: 108)]
        return settings
    }
}

extension AttendanceSettings {
    /// Settings in which no number comes twice.
    fileprivate static var everyNumberOfItsOwn: AttendanceSettings {
        var settings = AttendanceSettings()
        settings.noShowRun = 201
        settings.noShowRunHigh = 202
        settings.weeklyHoursDays = 203
        settings.weeklyHoursPercent = 204
        settings.weeklyHoursHighPercent = 205
        settings.rollingDays = 206
        settings.rollingPercent = 207
        settings.projectedFromWeekday = 5
        settings.latenessDays = 208
        settings.latenessCount = 209
        settings.latenessMediumCount = 210
        settings.latenessMinutes = 211
        settings.absenceLimit = 213
        settings.absenceDays = 214
        settings.noContactDays = 215
        settings.noContactHighDays = 216
        settings.noContactDischargeDays = 217
        settings.individualDays = 218
        settings.familyDays = 219
        settings.familyMediumDays = 220
        settings.sentHomeDays = 221
        settings.excusedDays = 222
        settings.excusedCount = 223
        settings.excusedLongDays = 224
        settings.excusedLongCount = 225
        settings.overIntensityMinutes = 226
        settings.overIntensityWeeks = 227
        return settings
    }
}

extension ProgressSettings {
    /// Settings in which no number comes twice.
    fileprivate static var everyNumberOfItsOwn: ProgressSettings {
        var settings = ProgressSettings()
        settings.reviewDays = 301
        settings.reviewHighDays = 302
        settings.ratingReached = 303
        settings.ratingRise = 304
        settings.ratingCritical = 305
        settings.suicideItemDays = 306
        settings.suicideItem = 307
        settings.moodDays = 308
        settings.phqHigh = 309
        settings.phqMedium = 310
        settings.gadHigh = 311
        settings.moodRise = 312
        settings.bamRisk = 313
        settings.bamProtective = 314
        settings.consentDays = 315
        settings.consentMediumDays = 316
        settings.consentHighDays = 317
        settings.authorisationPercent = 318
        settings.authorisationDays = 319
        return settings
    }
}
