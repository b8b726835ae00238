internal import CareModel

/// The rows of `billing_codes.csv`.
enum BillingCodeCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("code"), .required("label"), .required("from"), .optional("to"), .required("unit"),
        .required("rounding"), .optional("least_minutes"), .optional("most_units"), .required("services"),
        .optional("levels"), .required("audio_only"), .optional("telehealth_modifier"), .optional("basis"),
    ]

    private static let units = Words<BillingUnit>(.day, .session, .hour, .halfHour, .quarterHour)
    private static let roundings = Words<UnitRounding>(.whole, .eightMinutes)
    private static let levels = Words<LevelOfCare>(LevelOfCare.allCases.map { ($0.rawValue, $0) })

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let (code, label) = (cells.name(), cells.text())
        let (from, to) = (cells.day(), cells.day())
        let (unit, rounding) = (cells.word(units), cells.word(roundings))
        let least = cells.minutes(1...1440)
        let most = cells.whole(1...999)
        let services = cells.words(ServiceWords.all, "services such as group;individual")
        let levels = cells.words(Self.levels, "levels of care such as 2.1;2.5")
        let countsAudioOnly = cells.flag()
        let (modifier, basis) = (cells.text(), cells.text())
        cells.expect(to, in: "to", notBefore: from, in: "from")
        guard let code, let label, let from, let unit, let rounding, let countsAudioOnly else { return nil }
        var record = BillingCode(code: code, label: label, from: from, unit: unit, services: services)
        record.to = to
        record.rounding = rounding
        record.leastMinutes = least
        record.mostUnits = most
        record.levels = levels
        record.countsAudioOnly = countsAudioOnly
        record.telehealthModifier = modifier
        record.basis = basis
        return .billingCode(record)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .billingCode(let code) = record else { return }
        cells.text(code.code)
        cells.text(code.label)
        cells.day(code.from)
        cells.day(code.to)
        cells.word(code.unit)
        cells.word(code.rounding)
        cells.minutes(code.leastMinutes)
        cells.whole(code.mostUnits)
        cells.list(code.services.map(\.rawValue))
        cells.list(code.levels.map(\.rawValue))
        cells.flag(code.countsAudioOnly)
        cells.text(code.telehealthModifier)
        cells.text(code.basis)
    }
}
