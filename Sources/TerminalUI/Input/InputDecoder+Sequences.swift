extension InputDecoder {
    /// Takes what begins with Esc: a key's sequence, Alt with a character, or the Esc key itself.
    mutating func stepThroughEscape(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        guard let second = bytes.dropFirst().first else { return .wait }
        switch second {
        case Byte.bracket: return stepThroughControlSequence(bytes)
        case Byte.letterO: return stepThroughSingleShift(bytes)
        case Byte.delete, 0x08: return .key(.control("w"), 2)
        case 0x00..<0x20: return .key(.escape, 1)
        default: return stepThroughAlt(bytes)
        }
    }

    private mutating func stepThroughAlt(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        let character = step(through: bytes.dropFirst())
        guard character.count > 0 else { return .wait }
        guard case .key(.character(let letter)) = character.event else { return .skip(1 + character.count) }
        return .key(.alt(letter), 1 + character.count)
    }

    /// Takes a sequence that begins with Esc and `[`.
    private mutating func stepThroughControlSequence(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        let third = bytes.dropFirst(2).first
        if third == Byte.bracket { return stepThroughLinuxFunctionKey(bytes) }
        if third == UInt8(ascii: "M") { return stepThroughOldMouseReport(bytes) }
        let (sequence, broken) = ControlSequence.read(bytes)
        if let broken { return .skip(broken) }
        guard let sequence else { return .wait }
        if sequence.prefix == UInt8(ascii: "<") {
            return DecoderStep(event: mouseEvent(sequence), count: sequence.count)
        }
        guard sequence.prefix == nil else { return .skip(sequence.count) }
        if sequence.final == UInt8(ascii: "~"), sequence.numbers == [200] { paste = [] }
        return .key(Self.key(sequence), sequence.count)
    }

    /// Takes a sequence that begins with Esc and `O`: arrows and keypad of a terminal in application mode.
    private func stepThroughSingleShift(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        let numbers = bytes.dropFirst(2).prefix { 0x30...0x3B ~= $0 }
        guard numbers.count < 8 else { return .skip(2 + numbers.count) }
        guard let final = bytes.dropFirst(2 + numbers.count).first else { return .wait }
        let count = 3 + numbers.count
        guard 0x40...0x7E ~= final else { return .skip(count - 1) }
        let modifiers = KeyModifiers(rawValue: max(0, Int(numbers.last ?? 0x31) - 0x31))
        if let key = Self.movement(final) ?? Self.programKey(final) { return .key(modifiers.applied(to: key), count) }
        if let key = Self.rxvtArrow(final) { return .key(KeyModifiers.control.applied(to: key), count) }
        return .key(Self.keypad(final), count)
    }

    /// Takes F1 to F5 of the Linux console: Esc, `[[`, and a letter.
    private func stepThroughLinuxFunctionKey(_ bytes: ArraySlice<UInt8>) -> DecoderStep {
        guard let letter = bytes.dropFirst(3).first else { return .wait }
        guard UInt8(ascii: "A")...UInt8(ascii: "E") ~= letter else { return .skip(3) }
        return .key(.function(Int(letter - UInt8(ascii: "A")) + 1), 4)
    }
}
