/// What a field of a form holds, and so how it is typed and checked.
public enum FieldKind: Sendable {
    /// One line of text of at most so many characters.
    case text(maximumLength: Int = 200)
    /// A number in a range, with a unit behind it and at most so many digits after the point.
    case number(in: ClosedRange<Double>, unit: String = "", decimals: Int = 0)
    /// A day, looked for in a direction.
    case date(DateDirection)
    /// A time of day.
    case time
    /// One of several answers.
    case choice([FormOption])
    /// Yes or no.
    case yesNo
    /// Something that the owner of the form finds, such as a person; the field shows the words for it.
    case lookUp
    /// Text of several lines, shown in so many rows.
    case multiline(rows: Int, maximumLength: Int = 100_000)

    /// The answers to choose from, or `nil` for a field that is typed into.
    var options: [FormOption]? {
        switch self {
        case .choice(let options): options
        case .yesNo: ["yes", "no"]
        case .text, .number, .date, .time, .lookUp, .multiline: nil
        }
    }

    /// The columns of all answers side by side, so that a person sees them without opening a list; `nil` where there are too
    /// many, or none.
    var optionColumns: Int? {
        guard let options, options.count <= 5 else { return nil }
        let columns = options.reduce(-2) { $0 + TextMetrics.builtin.columns(of: $1.label) + 6 }
        return columns <= 54 ? columns : nil
    }

    /// The columns of the longest answer.
    var longestOption: Int {
        options?.map { TextMetrics.builtin.columns(of: $0.label) }.max() ?? 0
    }

    /// The rows of the screen that the field itself takes.
    var rows: Int {
        if case .multiline(let rows, _) = self { return max(1, rows) }
        return 1
    }
}
