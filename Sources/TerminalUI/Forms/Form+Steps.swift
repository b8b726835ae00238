extension Form {
    /// Goes to the next or the previous day or time with a vertical arrow; returns whether the field holds one.
    ///
    /// An empty field begins with today or now. What cannot be understood stays as it was typed.
    mutating func step(by key: Key, in field: FormField) -> Bool {
        guard let steps = Self.steps(key) else { return false }
        let typed = editors[focus].typed(field)
        let isEmpty = typed.trimmingSpaces.isEmpty
        let moved: String?
        switch field.kind {
        case .date(let direction):
            let date = try? DateEntry(today: today, direction: direction).date(from: typed)
            moved = isEmpty ? today.iso : date?.adding(days: steps)?.iso
        case .time:
            let time = try? TimeEntry(now: now).time(from: typed)
            moved = isEmpty ? now.text : time?.adding(minutes: 5 * steps).text
        default:
            return false
        }
        if let moved { editors[focus] = FieldEditor(field, value: moved) }
        return true
    }

    /// Returns how many days, or times five minutes, a key goes.
    private static func steps(_ key: Key) -> Int? {
        switch key {
        case .up: 1
        case .down: -1
        case .shiftUp: 7
        case .shiftDown: -7
        default: nil
        }
    }
}
