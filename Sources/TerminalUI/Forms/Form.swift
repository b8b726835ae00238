/// Fields that a person fills in with the keyboard, checked one by one.
///
/// Tab and Enter go to the next field and S-Tab back; Enter on the last field goes to the Save button; `^S` saves from
/// anywhere; `F8` goes to the next error; Esc leaves. A form is a value and keeps everything that was typed.
///
/// ```swift
/// var form = Form([FormField("temperature", label: "Temperature", kind: .number(in: 90...100, unit: "°F"))],
///     today: today, now: now)
/// if form.handle(key, size: size) == .save { record(form.number("temperature")) }
/// ```
public struct Form: Sendable {
    /// The fields, in the order of the Tab key.
    public let fields: [FormField]
    /// The day that `t` means in a date field.
    public var today: CivilDate
    /// The time that `now` means in a time field.
    public var now: ClockTime
    /// What the last button says.
    public let saveLabel: String

    /// The place in ``fields`` of the field with the focus, or their number while the Save button has it.
    public internal(set) var focus = 0

    var editors: [FieldEditor]
    /// What is wrong with a field, by its place, once a person has left it.
    var messages: [Int: String] = [:]
    /// The list of answers while it is open over its field.
    var openList: Picker<Int>?

    /// Creates a form with the initial values of its fields.
    public init(_ fields: [FormField], today: CivilDate, now: ClockTime, saveLabel: String = "Save") {
        self.fields = fields
        self.today = today
        self.now = now
        self.saveLabel = saveLabel
        editors = fields.map { FieldEditor($0, value: $0.initial) }
    }

    /// Whether the Save button has the focus.
    public var isOnSaveButton: Bool { focus == fields.count }

    /// The field with the focus, if it is not the Save button.
    public var focusedField: FormField? { isOnSaveButton ? nil : fields[focus] }

    /// Whether anything differs from the initial values.
    public var isDirty: Bool {
        zip(fields, editors).contains { $1.typed($0) != FieldEditor($0, value: $0.initial).typed($0) }
    }

    /// What was typed so far, by field; with ``restore(_:)`` a draft survives a crash.
    ///
    /// A day or time that is understood is written in full, so that it still means the same tomorrow.
    public var typed: [String: String] {
        var typed: [String: String] = [:]
        for (index, field) in fields.enumerated() {
            switch field.kind {
            case .date, .time: typed[field.id] = value(of: field.id)
            default: typed[field.id] = editors[index].typed(field)
            }
        }
        return typed
    }

    /// Puts back what was typed before; fields that are not named stay as they are.
    public mutating func restore(_ typed: [String: String]) {
        for (index, field) in fields.enumerated() {
            guard let text = typed[field.id] else { continue }
            // What was typed goes on where it was left; what the form offered can still be typed over.
            editors[index] = FieldEditor(field, value: text, isSelected: text == field.initial)
        }
    }

    /// Puts in what was found for a field, with the words a person reads for it.
    public mutating func put(_ id: String, inWords words: String, into field: String) {
        guard let index = index(of: field) else { return }
        editors[index] = .found(id: id, words: words)
        if messages[index] != nil { check(index) }
    }

    /// Moves the focus to a field.
    public mutating func focus(on id: String) {
        if let index = index(of: id) { move(to: index) }
    }

    func index(of id: String) -> Int? {
        fields.firstIndex { $0.id == id }
    }
}
