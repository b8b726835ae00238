/// How charts write numbers.
enum ChartNumber {
    /// Returns a number with one digit after the point, or none if it is whole and `decimals` is 0.
    static func text(_ value: Double, decimals: Int = 1) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "-" }
        let scale = decimals == 0 ? 1.0 : 10.0
        let scaled = Int((abs(value) * scale).rounded())
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return decimals == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / 10).\(scaled % 10)"
    }

    /// Returns a share of a whole between 0 and 1, 0 when there is no whole.
    static func share(_ value: Double, of whole: Double) -> Double {
        guard whole > 0, value.isFinite else { return 0 }
        return min(1, max(0, value / whole))
    }
}
