/// What the decoder made of the first pending bytes.
struct DecoderStep {
    /// The event, if these bytes are one that anybody waits for.
    let event: InputEvent?
    /// The bytes that were used up; none when more must come first.
    let count: Int

    /// More bytes must come before these mean something.
    static let wait = DecoderStep(event: nil, count: 0)

    static func event(_ event: InputEvent, _ count: Int) -> DecoderStep {
        DecoderStep(event: event, count: count)
    }

    static func key(_ key: Key?, _ count: Int) -> DecoderStep {
        DecoderStep(event: key.map { .key($0) }, count: count)
    }

    /// These bytes are of no interest.
    static func skip(_ count: Int) -> DecoderStep {
        DecoderStep(event: nil, count: count)
    }
}
