/// Times of many keys.
struct Timings {
    private var milliseconds: [Double] = []

    /// Adds the time of a key; one that was not answered says nothing.
    mutating func add(_ duration: Duration?) {
        guard let duration else { return }
        milliseconds.append(duration.milliseconds)
    }

    /// The time that a share of the keys doesn't exceed, in milliseconds.
    func percentile(_ percent: Int) -> Double {
        let sorted = milliseconds.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    /// The median and the time that one key of a hundred exceeds.
    var text: String {
        "\(percentile(50).text(decimals: 2)) / \(percentile(99).text(decimals: 2))"
    }
}

extension Duration {
    /// The duration in milliseconds.
    var milliseconds: Double { seconds * 1000 }

    /// The duration in seconds.
    var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}

extension Double {
    /// The number with some decimals.
    func text(decimals: Int) -> String {
        guard isFinite else { return "-" }
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let whole = Int((abs(self) * scale).rounded())
        let digits = String(whole)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = self < 0 && whole > 0 ? "-" : ""
        return decimals == 0 ? sign + digits : sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
