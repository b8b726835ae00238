/// A key, or a chord of keys, as a terminal can tell them apart.
///
/// Shift is part of the character (`.character("P")`). A terminal sends the same for some keys: `^I` is Tab, `^M` and `^J`
/// are Enter, `^[` is Esc, `^H` is Backspace.
public enum Key: Hashable, Sendable {
    /// A character that can be typed into a text.
    case character(Character)
    /// Control with a letter in lower case, a space or one of `\ ] ^ _`.
    case control(Character)
    /// Alt (or Esc, then quickly) with a character.
    case alt(Character)
    /// A function key, F1 being 1.
    case function(Int)

    /// An arrow key.
    case up, down, left, right
    /// An arrow key with Shift.
    case shiftUp, shiftDown, shiftLeft, shiftRight
    /// An arrow key with Control or Alt.
    case controlUp, controlDown, controlLeft, controlRight

    /// To the beginning or the end of a line; with Control, of everything.
    case home, end, controlHome, controlEnd
    /// By a screenful.
    case pageUp, pageDown
    /// A key of the editing block.
    case insert, delete, backspace
    /// Take it, and go on.
    case enter
    /// To the next field or panel, with Shift to the one before.
    case tab, backTab
    /// Back one level.
    case escape
}
