extension Form {
    /// The values of all fields by name, each as ``value(of:)`` has it.
    public var values: [String: String] {
        Dictionary(fields.map { ($0.id, value(of: $0.id)) }) { first, _ in first }
    }

    /// Returns a field's value in the one way it is written: `2026-11-20`, `09:30`, `88.5`, an option's id, `yes`, `no`.
    ///
    /// Empty when nothing was typed; as it was typed when it is wrong, which it cannot be after ``FormResponse/save``.
    public func value(of id: String) -> String {
        guard let index = index(of: id) else { return "" }
        return (try? written(index)) ?? editors[index].typed(fields[index])
    }

    /// Returns the day in a date field, or `nil` when it is empty or wrong.
    public func date(_ id: String) -> CivilDate? {
        CivilDate(iso: value(of: id))
    }

    /// Returns the time in a time field, or `nil` when it is empty or wrong.
    public func time(_ id: String) -> ClockTime? {
        let value = value(of: id)
        return value.isEmpty ? nil : try? TimeEntry(now: now).time(from: value)
    }

    /// Returns the number in a number field, or `nil` when it is empty or wrong.
    public func number(_ id: String) -> Double? {
        guard let index = index(of: id), (try? written(index)) != nil else { return nil }
        return Double(value(of: id))
    }

    /// Returns the answer in a yes-or-no field, or `nil` when there is none.
    public func isYes(_ id: String) -> Bool? {
        switch value(of: id) {
        case "yes": true
        case "no": false
        default: nil
        }
    }

    /// Returns a field's value in the one way it is written.
    /// - Throws: `EntryError` with what is wrong with it.
    func written(_ index: Int) throws(EntryError) -> String {
        let field = fields[index]
        let typed = editors[index].typed(field)
        let value = try written(typed, field)
        if value.isEmpty, field.isRequired { throw EntryError("This is needed.") }
        if !value.isEmpty, let sentence = field.check(value) { throw EntryError(sentence) }
        return value
    }

    private func written(_ typed: String, _ field: FormField) throws(EntryError) -> String {
        let text = typed.trimmingSpaces
        guard !text.isEmpty else { return "" }
        switch field.kind {
        case .number(let range, let unit, let decimals):
            _ = try NumberEntry(range: range, unit: unit, decimals: decimals).number(from: text)
            return text
        case .date(let direction):
            return try DateEntry(today: today, direction: direction).date(from: text).iso
        case .time:
            return try TimeEntry(now: now).time(from: text).text
        case .text:
            return text
        case .choice, .yesNo, .lookUp, .multiline:
            return typed
        }
    }
}
