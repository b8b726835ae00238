/// Small chances that fall the same way every time, so that the same day always tells the same story.
///
/// The numbers are those of the SplitMix64 generator. Every person has dice of their own, seeded with their number, so that
/// a new line in the cast changes nobody else's story.
struct Dice: Sendable {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
    }

    /// A number of a range.
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool {
        roll(1...100) <= percent
    }

    /// One element of a list, or `nil` when it is empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[roll(0...elements.count - 1)]
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
