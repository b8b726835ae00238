/// A colour that a program asked a terminal for.
public enum ScreenColor: Equatable, Sendable {
    /// A place in the terminal's palette.
    case palette(Int)
    /// Red, green and blue, 0 to 255.
    case rgb(Int, Int, Int)
}
