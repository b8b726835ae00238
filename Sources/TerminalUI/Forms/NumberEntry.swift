/// Reads a number within a range.
struct NumberEntry {
    let range: ClosedRange<Double>
    let unit: String
    let decimals: Int

    /// Returns the number that a text means.
    func number(from text: String) throws(EntryError) -> Double {
        let word = text.trimmingSpaces
        guard Self.isPlainNumber(word), let number = Double(word) else {
            throw EntryError("\(word) is not a number.")
        }
        let fraction = word.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        guard fraction <= decimals else {
            let places = decimals == 1 ? "one digit" : "\(decimals) digits"
            throw EntryError(decimals == 0 ? "Type a whole number." : "Type at most \(places) after the point.")
        }
        guard range.contains(number) else {
            throw EntryError("\(word) is not \(Self.short(range.lowerBound)) to \(bound).")
        }
        return number
    }

    private var bound: String {
        unit.isEmpty ? Self.short(range.upperBound) : "\(Self.short(range.upperBound)) \(unit)"
    }

    /// Returns whether there is nothing but digits, a sign before them, and a point among them.
    private static func isPlainNumber(_ word: String) -> Bool {
        let digits = word.drop { $0 == "-" || $0 == "+" }
        return word.count - digits.count <= 1 && digits.contains(where: \.isASCIIDigit)
            && digits.count { $0 == "." } <= 1 && digits.allSatisfy { $0.isASCIIDigit || $0 == "." }
    }

    /// Returns a bound without `.0`.
    private static func short(_ bound: Double) -> String {
        Int(exactly: bound).map(String.init) ?? String(bound)
    }
}
