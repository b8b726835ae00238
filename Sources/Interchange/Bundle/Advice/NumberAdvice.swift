internal import CareModel

/// What to write in the place of a number that can't be read.
enum NumberAdvice {
    /// What a whole number within a range looks like.
    static func form(_ range: ClosedRange<Int>) -> String {
        switch range.count {
        case 2: "\(range.lowerBound) or \(range.upperBound)"
        case ..<10_000: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        default: "a whole number such as 70"
        }
    }

    /// Why a text isn't a whole number within a range.
    static func whole(_ text: String, in range: ClosedRange<Int>) -> String {
        guard let number = plain(text) else { return "isn't a whole number; write \(form(range))" }
        guard let whole = Int(exactly: number) else { return "\(text) isn't a whole number; write \(form(range))" }
        if range.contains(whole) { return "\(text) isn't in the form of a whole number; write \(whole)" }
        return "\(text) is \(whole < 0 ? "below 0" : "out of range"); write \(form(range))"
    }

    /// Why a text isn't a decimal number of zero or more.
    static func decimal(_ text: String) -> String {
        guard let number = plain(text) else { return "isn't a number; write a number such as 1.5" }
        if number < 0 || text.hasPrefix("-") { return "\(text) is below 0; write a number such as 1.5" }
        guard text.contains(","), let dotted = MeasuredNumber(text.withPoint) else {
            return "\(text) isn't in the form of a number; write a number such as 1.5"
        }
        return "\(text) isn't in the form of a number; write \(dotted.text)"
    }

    /// The number that a short text of digits with a sign, a point or a comma stands for.
    ///
    /// Only such a text may be repeated in a sentence: anything else could be a name in the wrong column. `1,000` is
    /// none, because it could be two numbers.
    private static func plain(_ text: String) -> Double? {
        guard text.utf8.count <= 24, text.utf8.allSatisfy({ "0123456789+-.,".utf8.contains($0) }) else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 1 || (parts.count == 2 && parts[1].count != 3) else { return nil }
        return Double(text.withPoint)
    }
}

extension String {
    /// The text with a point in the place of a decimal comma.
    fileprivate var withPoint: String {
        String(map { $0 == "," ? "." : $0 })
    }
}
