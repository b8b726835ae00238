internal import CareModel

/// The numbers that one item of an instrument may be answered with.
struct AnswerScale {
    private let numbers: [Int]

    init(_ numbers: some Sequence<Int>) {
        self.numbers = Array(numbers)
    }

    /// Tells whether an answer is on the scale.
    func contains(_ answer: Int) -> Bool {
        numbers.contains(answer)
    }

    /// The numbers as a sentence lists them.
    var list: String {
        guard let first = numbers.first, let last = numbers.last, numbers.count > 4, last - first == numbers.count - 1
        else { return numbers.map(String.init).joinedAsChoice }
        return "\(first) to \(last)"
    }
}

extension Instrument {
    /// The scale of an item, counted from 1, or `nil` when any whole number may stand there.
    ///
    /// Source: the instruments' published forms; item 7 of the Brief Addiction Monitor isn't scored and is kept as it
    /// is, and the answers to the suicide severity scale aren't read at all.
    func scale(ofItem number: Int) -> AnswerScale? {
        switch self {
        case .phq9, .gad7: AnswerScale(0...3)
        case .bam, .bamIOP: number == 7 ? nil : AnswerScale(0...4)
        case .auditC: AnswerScale(0...4)
        case .audit: number > 8 ? AnswerScale([0, 2, 4]) : AnswerScale(0...4)
        case .dast10: AnswerScale(0...1)
        case .ciwaAr: number == 10 ? AnswerScale(0...4) : AnswerScale(0...7)
        case .cows: Self.withdrawalScales.indices.contains(number - 1) ? Self.withdrawalScales[number - 1] : nil
        case .cssrs: nil
        }
    }

    /// The scales of the Clinical Opiate Withdrawal Scale in the order of its form: pulse, sweating, restlessness,
    /// pupils, aches, nose, stomach, tremor, yawning, anxiety, gooseflesh.
    private static let withdrawalScales: [AnswerScale] = [
        [0, 1, 2, 4], [0, 1, 2, 3, 4], [0, 1, 3, 5], [0, 1, 2, 5], [0, 1, 2, 4], [0, 1, 2, 4], [0, 1, 2, 3, 5],
        [0, 1, 2, 4], [0, 1, 2, 4], [0, 1, 2, 4], [0, 3, 5],
    ].map { AnswerScale($0) }
}
