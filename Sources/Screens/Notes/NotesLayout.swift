import TerminalUI

/// Where the list of a note's texts and the open one stand: side by side in every window, since a list above would leave
/// a group of twelve no room to write.
struct NotesLayout {
    /// The rows of the list.
    let list: Rect
    /// The open text.
    let text: Rect

    init(size: Size) {
        let width = size.width < 100 ? 30 : min(48, size.width * 3 / 8)
        let height = max(1, size.height - 2)
        list = Rect(x: 0, y: 2, width: width, height: height)
        text = Rect(x: width + 2, y: 2, width: max(1, size.width - width - 3), height: height)
    }
}
