import CareModel

extension HoursArithmetic {
    /// What the three measures say of the week, side by side.
    ///
    /// They go by the settings of the last day on which the client was enrolled in it, at the level of care of that day.
    /// - Parameters:
    ///   - book: What the programme has settled.
    ///   - age: The client's age in years, or `nil` when it isn't known; then the measure for adults counts.
    ///   - settings: The numbers for everything that nobody has set.
    /// - Returns: The verdicts, in the order of the measures.
    public func verdicts(
        by book: SettingsBook,
        age: Int?,
        from settings: RuleSettings = RuleSettings()
    ) -> [WeekVerdict] {
        let last = byDay.last { $0.relief != .notEnrolled } ?? byDay.last
        let (day, level) = (last?.day ?? days.upperBound, last?.level)
        let numbers = book.rules(on: day, level: level, from: settings).verdicts
        func basis(_ name: SettingName) -> Basis {
            guard let set = book.setting(name, on: day, level: level) else { return name.definition.basis }
            return Basis(text: "set by the programme from \(set.from.withYear)", isConfirmed: false)
        }
        let isYoung = age.map { $0 < 18 } ?? false
        return [
            clinical(numbers, isYoung: isYoung, level, basis(isYoung ? .clinicalMinutesUnder18 : .clinicalMinutes)),
            days(
                .billing,
                numbers.billingServices,
                numbers.billingMinutes,
                numbers.billingDays,
                basis(.billingMinutes)
            ),
            days(
                .reporting,
                numbers.clinicalServices,
                numbers.reportingMinutes,
                numbers.reportingDays,
                basis(.reportingMinutes)
            ),
        ]
    }

    private func clinical(_ numbers: VerdictSettings, isYoung: Bool, _ level: LevelOfCare?, _ basis: Basis)
        -> WeekVerdict
    {
        let asked = Minutes(atLeastZero: isYoung ? numbers.clinicalMinutesUnder18 : numbers.clinicalMinutes)
        let found = byDay.reduce(Minutes.zero) { $0 + $1.credited(for: numbers.clinicalServices) }
        let at = level.map { "at level \($0.rawValue)" } ?? "without a level of care"
        return WeekVerdict(
            measure: .clinical,
            state: asked == .zero ? .notAsked : state(isMet: found >= asked),
            found: "\(found.hours) h",
            asked: asked == .zero ? "nothing \(at)" : "\(asked.hours) h \(at)\(isYoung ? ", under 18" : "")",
            basis: basis
        )
    }

    private func days(
        _ measure: WeekVerdict.Measure,
        _ services: Set<Service>,
        _ minutes: Int,
        _ count: Int,
        _ basis: Basis
    ) -> WeekVerdict {
        let found = byDay.count { $0.credited(for: services).count >= minutes }
        return WeekVerdict(
            measure: measure,
            state: state(isMet: found >= count),
            found: counted(found, "day"),
            asked: "\(counted(count, "day")) of \(minutes) min",
            basis: basis
        )
    }

    private func state(isMet: Bool) -> WeekVerdict.State {
        isMet ? .met : isOver ? .notMet : .notYet
    }
}
