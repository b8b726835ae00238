/// Where the fields of a form stand in a window, in rows of the whole form, which may be taller than the window.
struct FormLayout {
    /// All rows of each field, with its label and its message.
    private(set) var rows: [Rect] = []
    /// The place of each field's content, without the brackets around it.
    private(set) var controls: [Rect] = []
    /// Whether each field shows all its answers side by side.
    private(set) var showsAllOptions: [Bool] = []
    /// What is said under each field, broken into lines.
    private(set) var messages: [[String]] = []
    /// The last button, with its brackets.
    private(set) var saveButton = Rect(x: 0, y: 0, width: 0, height: 0)
    /// The rows that the whole form takes.
    private(set) var height = 0
    /// How many rows are above the window.
    private(set) var scroll = 0

    /// From this width on the fields stand in two columns.
    private static let twoColumnWidth = 100
    /// The columns before the labels: the cursor and a space.
    static let gutter = 2

    init(_ form: Form, size: Size) {
        let isWide = size.width >= Self.twoColumnWidth
        let split = isWide ? Self.middle(of: form.fields) : form.fields.count
        let columnWidth = isWide ? (size.width - 2) / 2 : size.width
        place(form, 0..<split, x: 0, width: columnWidth)
        place(form, split..<form.fields.count, x: size.width - columnWidth, width: columnWidth)
        let bottom = rows.map(\.maxY).max() ?? 0
        let labelColumn = controls.first?.x ?? Self.gutter
        saveButton = Rect(x: max(0, labelColumn - 1), y: bottom + 1, width: form.saveLabel.count + 4, height: 1)
        height = saveButton.maxY
        let focused = form.isOnSaveButton ? saveButton : rows[form.focus]
        scroll = max(0, min(min(focused.maxY + 1, height) - size.height, focused.y))
    }

    /// Places some fields one under the other.
    private mutating func place(_ form: Form, _ indices: Range<Int>, x: Int, width: Int) {
        let labels = indices.map { form.fields[$0].label.count + (form.fields[$0].isRequired ? 1 : 0) }
        let controlX = Self.gutter + min(30, labels.max() ?? 0) + 3
        var y = 0
        for index in indices {
            let kind = form.fields[index].kind
            let message = form.messages[index].map {
                TextMetrics.builtin.wrapped("! " + $0, columns: max(10, width - controlX - 1))
            }
            let room = max(1, width - controlX - 2)
            // Answers side by side need no brackets around them.
            let answers = kind.optionColumns.flatMap { $0 <= room + 1 ? $0 - 1 : nil }
            showsAllOptions.append(answers != nil)
            let columns = answers ?? Self.width(of: form.fields[index], in: room)
            controls.append(Rect(x: x + controlX, y: y, width: columns, height: kind.rows))
            messages.append(message ?? [])
            rows.append(Rect(x: x, y: y, width: width, height: kind.rows + (message?.count ?? 0)))
            y = rows.last?.maxY ?? y
        }
    }

    /// Returns the columns of a field's content in so much room, in which a long field leaves a place for its hint.
    private static func width(of field: FormField, in room: Int) -> Int {
        let beside = room - TextMetrics.builtin.columns(of: field.hint) - 2
        let isHintShown = !field.hint.isEmpty && beside >= 20
        return min(width(of: field.kind), isHintShown ? beside : room)
    }

    /// Returns the columns that a field's content would like to have.
    private static func width(of kind: FieldKind) -> Int {
        switch kind {
        case .text(let maximumLength): min(60, max(12, maximumLength + 1))
        case .number, .time: 8
        case .date: 12
        case .multiline: 200
        case .lookUp: 40
        case .choice, .yesNo: min(60, kind.longestOption + 1)
        }
    }

    /// Returns how many fields stand in the left of two columns of about equal height.
    ///
    /// Messages do not count, so that no field changes sides when one appears.
    private static func middle(of fields: [FormField]) -> Int {
        let total = fields.reduce(0) { $0 + $1.kind.rows }
        var left = 0
        for (index, field) in fields.enumerated() {
            if left * 2 >= total { return index }
            left += field.kind.rows
        }
        return fields.count
    }
}
