/// A colour in the forms that terminals understand.
public struct InkColor: Hashable, Sendable {
    /// Red, green and blue, eight bits each, red highest.
    public let rgb: UInt32
    /// The nearest colour of the palette of 256.
    public let index256: UInt8
    /// The colour of the palette of 8 or 16 with the same meaning, or `nil` for the terminal's own foreground.
    public let index16: UInt8?

    /// Creates a colour.
    public init(_ rgb: UInt32, index256: UInt8, index16: UInt8?) {
        self.rgb = rgb
        self.index256 = index256
        self.index16 = index16
    }

    /// Returns the number by which a terminal of some depth knows the colour, or `nil` for its own foreground.
    public func number(at depth: ColorDepth) -> UInt32? {
        switch depth {
        case .none: nil
        case .colors8, .colors16: index16.map(UInt32.init)
        case .colors256: UInt32(index256)
        case .direct: rgb
        }
    }
}
