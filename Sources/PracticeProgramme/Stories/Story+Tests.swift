import CareModel

extension Story {
    /// The cup finds amphetamine every time, and the prescription explains it.
    static func explainedByMedication(_ script: inout Script) {
        script.tests.specimens[4] = SpecimenTale(
            confirmations: [
                SpecimenTale.Confirmation(analyte: .amphetamine, value: 1840, daysLater: 3),
                SpecimenTale.Confirmation(analyte: .methamphetamine, value: 0, isPositive: false, daysLater: 3),
            ],
            note: "Bottle seen: lisdexamfetamine"
        )
    }

    /// A presumptive positive for THC; the laboratory hasn't answered.
    static func waitingForTheLaboratory(_ script: inout Script) {
        script.tests.specimens[0] = .found(.cannabis)
        script.tests.specimens[0]?.note = "Client says a gummy at a birthday. Sent to the laboratory."
        for weeksAgo in [7, 6] {
            script.tests.others.append(
                TestTale(
                    day: script.calendar.day(.friday, weeksAgo: weeksAgo),
                    specimen: .confirmed(.cannabis, 21 * weeksAgo - 60, daysLater: 4)
                )
            )
        }
    }

    /// The cup finds fentanyl beside methamphetamine, and the client didn't know; the call is made.
    static func fentanylFound(_ script: inout Script) {
        script.tests.specimens[0] = SpecimenTale(
            found: [.methamphetamine, .fentanyl],
            note: "Client didn't expect fentanyl. Sent to the laboratory."
        )
        let day = script.calendar.daysAgo(1)
        script.contact(
            day,
            Clock(20, 55),
            .phone,
            isTwoWay: true,
            "Used once, didn't know of the fentanyl. Talked about overdose; never alone. Naloxone is at the front desk."
        )
        script.progress.safetyPlanDay = day
    }

    /// Two dilute specimens, with valid ones between them.
    static func diluteTwice(_ script: inout Script) {
        script.tests.specimens[1] = .dilute
        script.tests.specimens[3] = .dilute
        script.contact(
            script.calendar.workday(daysAgo: 2),
            script.usualHour,
            .phone,
            isTwoWay: true,
            "Drinks four liters a day at work. First-morning collections from now on."
        )
    }

    /// A specimen too cold to be fresh, and a valid one right after it.
    static func coldSpecimen(_ script: inout Script) {
        script.tests.specimens[2] = .cold
    }

    /// Buprenorphine wasn't found in a valid specimen.
    static func medicationMissing(_ script: inout Script) {
        script.tests.specimens[1] = SpecimenTale(absent: [.buprenorphine], note: "Client says doses were skipped")
        script.contact(
            script.calendar.workday(daysAgo: 1),
            script.usualHour,
            .phone,
            isTwoWay: true,
            "Pharmacy was out of stock for two days; prescriber's office called together."
        )
    }
}
