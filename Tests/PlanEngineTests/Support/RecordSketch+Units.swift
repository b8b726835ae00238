import CareModel
import CareTesting
import PlanEngine

extension RecordSketch {
    /// An authorisation, and units of its code on its first days, one a day.
    mutating func authorise(
        _ id: Authorisation.ID,
        code: String = "H0015",
        units: Int,
        from: Day,
        to: Day,
        used: Int = 0
    ) {
        let authorisation = Authorisation(
            id: id,
            client: Self.client,
            payer: "Payer",
            code: code,
            units: units,
            from: from,
            to: to
        )
        let table = UnitTable([
            BillingCode(code: code, label: "", from: from, unit: .day, services: [.group])
        ])
        let times = (0..<used).map { number in
            CreditedTime(startsAt: LocalTime(from + number, "09:00"), service: .group, minutes: 180, level: nil)
        }
        add(authorisation, table.units(of: times))
    }
}
