import CareModel
import CareTesting
import PlanEngine

/// A reading as a test writes it: `.screen(.cocaine)`, `.laboratory(.morphine, .negative, on: day)`.
struct SketchedReading: Sendable {
    let analyte: Analyte
    let method: TestResult.Method
    let reading: TestResult.Reading
    let reportedOn: Day?

    /// A presumptive reading, positive unless the test says otherwise.
    static func screen(_ analyte: Analyte, _ reading: TestResult.Reading = .positive, on day: Day? = nil) -> Self {
        Self(analyte: analyte, method: .presumptive, reading: reading, reportedOn: day)
    }

    /// A definitive reading, positive unless the test says otherwise.
    static func laboratory(_ analyte: Analyte, _ reading: TestResult.Reading = .positive, on day: Day? = nil) -> Self {
        Self(analyte: analyte, method: .definitive, reading: reading, reportedOn: day)
    }

    /// The reading; it was reported on the day of the test, unless it has a day of its own.
    func reading(ofTestOn day: Day) -> TestRecord.Reading {
        TestRecord.Reading(
            analyte: analyte,
            method: method,
            isPositive: reading == .positive,
            reportedOn: reportedOn ?? day
        )
    }
}
