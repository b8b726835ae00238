extension Form {
    /// What is wrong, in the order of the fields, as far as it has been said.
    public var errors: [(field: FormField, sentence: String)] {
        messages.sorted { $0.key < $1.key }.map { (fields[$0.key], $0.value) }
    }

    /// What is wrong with the field that has the focus, if that was said.
    public var message: String? { messages[focus] }

    /// Says what is wrong with a field, for what only the owner can know, such as a number that is taken.
    ///
    /// The sentence stays until the field is changed.
    public mutating func setMessage(_ sentence: String?, for id: String) {
        if let index = index(of: id) { messages[index] = sentence }
    }

    /// Checks one field and says what is wrong with it, or that nothing is.
    mutating func check(_ index: Int) {
        do throws(EntryError) {
            _ = try written(index)
            messages[index] = nil
        } catch {
            messages[index] = error.sentence
        }
    }

    /// Checks a field that is left, and writes a day or time in full.
    ///
    /// `t` and `now` must not mean another day or time later, such as after a draft was restored.
    mutating func leave(_ index: Int) {
        check(index)
        switch fields[index].kind {
        case .date, .time:
            guard let value = try? written(index), value != editors[index].typed(fields[index]) else { break }
            editors[index] = FieldEditor(fields[index], value: value)
        default:
            break
        }
    }

    /// Checks all fields; when something is wrong the focus goes there and the answer says what.
    mutating func save() -> FormResponse {
        for index in fields.indices { leave(index) }
        guard let first = messages.min(by: { $0.key < $1.key }) else { return .save }
        focus = first.key
        let count = messages.count == 1 ? "1 error" : "\(messages.count) errors"
        return .refused("Fix \(count) to save: \(fields[first.key].label): \(first.value)")
    }

    /// Moves the focus to the next field with an error, round the form.
    mutating func moveToNextError() -> FormResponse {
        if !isOnSaveButton { leave(focus) }
        guard let next = messages.keys.filter({ $0 > focus }).min() ?? messages.keys.min() else { return .handled }
        focus = next
        return .handled
    }
}
