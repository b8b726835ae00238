extension ScreenEmulator {
    /// Changes how the characters that follow look.
    mutating func setStyle(_ numbers: [Int?]) {
        var rest = numbers.map { $0 ?? 0 }[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: style = ScreenStyle()
            case 1: style.isBold = true
            case 4: style.isUnderlined = true
            case 7: style.isReversed = true
            case 22: style.isBold = false
            case 24: style.isUnderlined = false
            case 27: style.isReversed = false
            case 30...37: style.foreground = .palette(number - 30)
            case 38: style.foreground = Self.color(&rest)
            case 39: style.foreground = nil
            case 40...47: style.background = .palette(number - 40)
            case 48: style.background = Self.color(&rest)
            case 49: style.background = nil
            case 90...97: style.foreground = .palette(number - 82)
            case 100...107: style.background = .palette(number - 92)
            case 2, 3, 5, 8, 10, 11, 23, 25, 28: break
            default: unknownSequences.append("SGR \(number)")
            }
        }
    }

    /// Takes the colour after 38 or 48: `5;n`, or `2;r;g;b`, or `2::r:g:b` with an empty place before the numbers.
    private static func color(_ rest: inout ArraySlice<Int>) -> ScreenColor? {
        switch rest.popFirst() {
        case 5:
            return rest.popFirst().map { .palette($0) }
        case 2:
            if rest.count == 4 { rest.removeFirst() }
            guard rest.count >= 3 else { return nil }
            let parts = Array(rest.prefix(3))
            rest.removeFirst(3)
            return .rgb(parts[0], parts[1], parts[2])
        default:
            return nil
        }
    }
}
