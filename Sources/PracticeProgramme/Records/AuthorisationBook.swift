import CareModel

/// What payers have authorised, and the codes that it is for.
///
/// One authorisation ends within the week, so that there is somebody to call about it.
struct AuthorisationBook {
    private let script: Script

    init(_ script: Script) {
        self.script = script
    }

    /// The practice programme's own codes.
    static func codes(in calendar: StoryCalendar) -> [BillingCode] {
        let year = calendar.today.parts.year
        let first = Day(year: year - 1, month: 1, day: 1) ?? calendar.today
        var day = BillingCode(
            code: "H0015",
            label: "IOP day",
            from: first,
            unit: .day,
            services: [.group, .education, .skills, .family, .individual]
        )
        day.leastMinutes = 180
        day.mostUnits = 1
        day.levels = [.intensiveOutpatient]
        day.telehealthModifier = "95"
        day.basis = "The practice payer's manual, page 12"
        var counseling = BillingCode(
            code: "H0004",
            label: "Counseling by the quarter hour",
            from: first,
            unit: .quarterHour,
            services: [.individual]
        )
        counseling.mostUnits = 8
        counseling.countsAudioOnly = true
        counseling.basis = "The practice payer's manual, page 9"
        return [counseling, day]
    }

    /// The payer, the units and how many days from today on each authorisation reaches, by the client's number.
    private static let told: [Int: (payer: String, units: Int, daysAhead: Int)] = [
        1003: ("County Medicaid", 48, 40), 1008: ("Lakeside Health", 40, 4), 1009: ("County Medicaid", 60, 33),
        1052: ("Lakeside Health", 48, 26),
    ]

    /// The authorisations of the stay.
    var authorisations: [Authorisation] {
        guard let told = Self.told[script.person.number] else { return [] }
        let today = script.calendar.today
        var days = Authorisation(
            id: Authorisation.ID("\(script.person.number)-A1"),
            client: script.person.id,
            payer: told.payer,
            code: "H0015",
            units: told.units,
            from: script.admittedOn,
            to: today.advanced(by: told.daysAhead)
        )
        days.number = "PA-\(script.person.number * 7)"
        days.nextReview = today.advanced(by: max(1, told.daysAhead - 7))
        var talks = days
        talks.id = Authorisation.ID("\(script.person.number)-A2")
        talks.code = "H0004"
        talks.units = 200
        talks.to = today.advanced(by: 60)
        talks.nextReview = nil
        return script.person.number == 1009 ? [days, talks] : [days]
    }
}
