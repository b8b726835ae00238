import CareModel

extension Day {
    /// The date in six digits, such as `261120`, as the numbers of sessions have it.
    var digits: String {
        let (year, month, day) = parts
        return String(String(1_000_000 + year % 100 * 10_000 + month * 100 + day).dropFirst())
    }
}
