/// One cell of an emulated screen.
public struct ScreenCell: Equatable, Sendable {
    /// The character with its marks; empty in the right half of a wide one.
    public internal(set) var text: String
    /// How it looks.
    public internal(set) var style: ScreenStyle

    static let blank = ScreenCell(text: " ", style: ScreenStyle())
}
