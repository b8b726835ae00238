public import CareModel

/// One printed line of an arithmetic of hours: its words, and what it adds to the two sums.
public struct ArithmeticLine: Hashable, Sendable {
    /// What kind of line it is.
    public enum Kind: Hashable, Sendable {
        /// The first line of a day.
        case day
        /// A line that adds to the day, or says why nothing is added.
        case item
        /// More words about the line above.
        case remark
        /// The sum of a day.
        case daySum
        /// The sum of all days.
        case sum
    }

    /// What kind of line it is.
    public let kind: Kind
    /// The day it belongs to, or `nil` for the sum of all.
    public let day: Day?
    /// The words.
    public let text: String
    /// The minutes it adds to what is required; below zero where it lowers them.
    public let required: Int?
    /// The minutes it adds to what is credited.
    public let credited: Int?

    /// The session it is about, or `nil` for a line about none.
    public let session: Session.ID?

    init(
        _ kind: Kind,
        _ day: Day?,
        _ text: String,
        required: Int? = nil,
        credited: Int? = nil,
        session: Session.ID? = nil
    ) {
        self.session = session
        self.kind = kind
        self.day = day
        self.text = text
        self.required = required
        self.credited = credited
    }

    /// The line in a width of at least 40 columns, with the two numbers at the right.
    ///
    /// The words are cut with `~` where they don't fit; they are measured one column a character.
    public func printed(width: Int) -> String {
        let room = max(20, width - 20)
        let words = Self.indent(kind) + text
        let cut = words.count > room ? String(words.prefix(room - 1)) + "~" : words
        let padded = cut + String(repeating: " ", count: room - cut.count)
        return padded + Self.number(required, isChange: kind == .item) + Self.number(credited, isChange: false)
    }

    /// The blanks before the words.
    public static func indent(_ kind: Kind) -> String {
        switch kind {
        case .day, .sum: ""
        case .item, .daySum: "  "
        case .remark: "    "
        }
    }

    /// A number in ten columns, or blanks.
    public static func number(_ number: Int?, isChange: Bool) -> String {
        let text = number.map { $0 < 0 ? "- \(-$0)" : "\($0)" } ?? ""
        return String(repeating: " ", count: max(0, 10 - text.count)) + text
    }
}
