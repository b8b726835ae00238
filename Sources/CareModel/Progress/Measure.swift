/// One answered questionnaire, or its total.
public struct Measure: Hashable, Codable, Identifiable, Sendable {
    /// What a measure is known by.
    public typealias ID = RecordID<Measure>

    /// The measure's number.
    public var id: ID
    /// The client.
    public var client: Client.ID
    /// Which questionnaire it is.
    public var instrument: Instrument
    /// The day on which it was given.
    public var givenOn: Day
    /// The answers in order; `nil` where one is missing, which never counts as zero.
    public var answers: [Int?]
    /// The total, where only that is recorded.
    public var recordedTotal: Int?

    /// Creates a measure.
    public init(
        id: ID,
        client: Client.ID,
        instrument: Instrument,
        givenOn: Day,
        answers: [Int?] = [],
        recordedTotal: Int? = nil
    ) {
        self.id = id
        self.client = client
        self.instrument = instrument
        self.givenOn = givenOn
        self.answers = answers
        self.recordedTotal = recordedTotal
    }

    /// Creates a list of answers from text such as `0;1;;3`, where an empty place is a missing answer.
    public static func answers(_ text: String) -> [Int?] {
        text.isEmpty ? [] : text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    }

    /// The answers as text such as `0;1;;3`.
    public var answersText: String {
        answers.map { $0.map(String.init) ?? "" }.joined(separator: ";")
    }

    /// The sum of the answers, or `nil` unless every one is there; the recorded total where there are no answers.
    public var total: Int? {
        guard !answers.isEmpty else { return recordedTotal }
        guard let count = instrument.itemCount, answers.count == count else { return nil }
        return sum(ofItems: 1...count)
    }

    /// The answer to an item, counted from 1, or `nil` when it is missing.
    public func answer(toItem number: Int) -> Int? {
        answers.indices.contains(number - 1) ? answers[number - 1] : nil
    }

    /// The sum of some answers, or `nil` when one of them is missing.
    public func sum(ofItems numbers: some Sequence<Int>) -> Int? {
        var sum = 0
        for number in numbers {
            guard let answer = answer(toItem: number) else { return nil }
            sum += answer
        }
        return sum
    }
}
