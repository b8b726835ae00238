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

    /// Whether all answers fit side by side into so many columns, so that a person sees them without opening a list.
    func showsAllOptions(in columns: Int) -> Bool {
        guard let options, options.count <= 5 else { return false }
        return options.reduce(-2) { $0 + $1.label.count + 6 } <= min(54, columns)
    }

    /// The rows of the screen that the field itself takes.
    var rows: Int {
        if case .multiline(let rows, _) = self { return max(1, rows) }
        return 1
    }
}
