/// Where messages on the standard error go while the screen belongs to the program.
///
/// A line that a library writes there would be drawn across the picture.
public enum Diagnostics: Equatable, Sendable {
    /// Nowhere, if they would go to the screen; where they were sent to otherwise.
    case keptOffScreen
    /// Added to a file; nowhere if it cannot be opened.
    case file(String)
    /// To an open file descriptor.
    case descriptor(Int32)
}
