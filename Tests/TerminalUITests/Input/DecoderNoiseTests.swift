import TerminalUI
import Testing

@Suite struct DecoderNoiseTests {
    /// A small generator, so that a failure can be repeated.
    struct Noise: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 11 ^ state << 31
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func noiseNeverTrapsAndNeverStalls(seed: UInt64) {
        var noise = Noise(state: seed)
        var decoder = InputDecoder()
        var now = InputDecoder.Instant.now
        let likely = Array("\u{1B}[O<;:0123456789M~$^mA200~201~[[".utf8)
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 1...60, using: &noise)).map { _ in
                Bool.random(using: &noise)
                    ? UInt8.random(in: 0...255, using: &noise) : likely.randomElement(using: &noise) ?? 0
            }
            _ = decoder.decode(bytes, at: now)
            now += .milliseconds(Int.random(in: 0...40, using: &noise))
            _ = decoder.expire(at: now)
        }
        // Silence brings it back, whatever came before.
        _ = decoder.expire(at: now + .seconds(5))
        #expect(decoder.deadline == nil)
        #expect(decoder.decode("k".utf8, at: now + .seconds(6)).last == .key(.character("k")))
    }

    @Test func everyShortSequenceIsSafe() {
        for second in 0...255 as ClosedRange<UInt8> {
            for third in 0...255 as ClosedRange<UInt8> {
                var decoder = InputDecoder()
                _ = decoder.decode([0x1B, second, third], at: .now)
                _ = decoder.expire(at: .now + .seconds(5))
                #expect(decoder.deadline == nil)
            }
        }
    }

    @Test func aSequenceWithoutEndIsDroppedAtItsLimit() {
        var decoder = InputDecoder()
        let events = decoder.decode(("\u{1B}[" + String(repeating: "1;", count: 200)).utf8, at: .now)
        #expect(events.count > 0)
        #expect(decoder.decode("x".utf8, at: .now).last == .key(.character("x")))
    }
}
