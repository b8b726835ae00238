import CaseStore
import TerminalUI

/// One screen: its state, what it makes of a key, and its picture.
///
/// A screen is a value. It reads small pages of the case file when it is opened and after something changed, never while it
/// is drawn.
protocol Screen: Sendable {
    /// Where the screen is, from the place down, for the title line.
    func crumbs(at desk: Desk) -> [String]
    /// Where in the screen one is, for the right end of the status line.
    var position: String { get }
    /// The keys that work right now.
    func hints(at desk: Desk) -> [KeyHint]
    /// All keys of the screen, for the help and the command palette.
    var helpSections: [HelpSection] { get }
    /// Whether letters are text here, so that none of them is a command.
    var takesText: Bool { get }
    /// Whether a question stands over the screen, which takes every key but its own away.
    var isAsking: Bool { get }
    /// The sentence in the status line when nothing has just happened.
    func standingSentence(at desk: Desk) -> String

    /// Reads what the screen shows; it is called when the screen is opened and whenever something may have changed.
    mutating func reload(at desk: Desk) throws
    /// Shows a record that was just added: selects its row, after ``reload(at:)``.
    mutating func show(_ record: NewRecord, at desk: Desk) throws
    /// Answers a key.
    mutating func handle(_ key: Key, at desk: Desk) throws -> Step
    /// Takes pasted text, which is never a command.
    mutating func paste(_ text: String, at desk: Desk) throws -> Step
    /// Answers the mouse on a cell of the screen's window.
    mutating func click(_ point: Point, at desk: Desk) throws -> Step
    /// Takes what work beside the screen has found out.
    mutating func receive(_ delivery: Delivery, at desk: Desk) throws
    /// Notes that the last picture has been seen, so that a question in it may be answered.
    mutating func seen()
    /// Draws the screen in its window: the lines between the title and the status line.
    func draw(on canvas: inout Canvas, at desk: Desk)
}

extension Screen {
    var position: String { "" }
    var takesText: Bool { false }
    var isAsking: Bool { false }
    func standingSentence(at desk: Desk) -> String { "" }
    mutating func show(_ record: NewRecord, at desk: Desk) throws {}
    mutating func paste(_ text: String, at desk: Desk) throws -> Step { .ignored }
    mutating func click(_ point: Point, at desk: Desk) throws -> Step { .ignored }
    mutating func receive(_ delivery: Delivery, at desk: Desk) throws {}
    mutating func seen() {}
}
