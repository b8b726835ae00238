/// Keys held down together with another one, by xterm's numbers.
struct KeyModifiers: OptionSet {
    let rawValue: Int

    static let shift = KeyModifiers(rawValue: 1)
    static let alt = KeyModifiers(rawValue: 2)
    static let control = KeyModifiers(rawValue: 4)

    /// Returns the key together with these; a key that has no such chord stays as it is.
    func applied(to key: Key) -> Key {
        if !isDisjoint(with: [.alt, .control]) {
            switch key {
            case .up: return .controlUp
            case .down: return .controlDown
            case .left: return .controlLeft
            case .right: return .controlRight
            case .home: return .controlHome
            case .end: return .controlEnd
            default: return key
            }
        }
        guard contains(.shift) else { return key }
        switch key {
        case .up: return .shiftUp
        case .down: return .shiftDown
        case .left: return .shiftLeft
        case .right: return .shiftRight
        case .tab: return .backTab
        default: return key
        }
    }
}
