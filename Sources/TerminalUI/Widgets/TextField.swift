/// One line of text that a person edits.
///
/// ```swift
/// if field.handle(key) == .changed { search(for: field.text) }
/// canvas.within(Rect(x: 8, y: 1, width: 30, height: 1)) { field.draw(on: &$0) }
/// ```
public struct TextField: Equatable, Sendable {
    /// The longest text that can be typed, in characters.
    public let maximumLength: Int
    /// Shown dim while there is no text.
    public let placeholder: String
    /// Whether the text is hidden behind stars, such as a PIN.
    public let isSecret: Bool
    /// Whether the whole text is selected: the next letter or a paste takes its place, and any other key begins to edit it.
    public private(set) var isSelected: Bool

    var buffer: EditBuffer

    /// Creates a field with the cursor at the end of its text.
    public init(
        _ text: String = "",
        maximumLength: Int = 10_000,
        placeholder: String = "",
        isSecret: Bool = false,
        isSelected: Bool = false
    ) {
        self.maximumLength = maximumLength
        self.placeholder = placeholder
        self.isSecret = isSecret
        self.isSelected = isSelected
        buffer = EditBuffer(EditBuffer.typed(text))
    }

    /// The text as it stands.
    public var text: String { buffer.text }

    /// Whether there is no text.
    public var isEmpty: Bool { buffer.characters.isEmpty }

    /// The number of characters before the insertion point.
    public var cursor: Int { buffer.cursor }

    /// Does what a key does in a line of text: typing, and the editing keys of Emacs and the shells.
    ///
    /// Enter, Tab, Esc and the vertical arrows are left to the owner.
    public mutating func handle(_ key: Key) -> KeyResponse {
        if case .character = key { clearSelected() }
        let response = buffer.handle(key, limit: maximumLength)
        if response != .ignored { isSelected = false }
        return response
    }

    /// Writes a pasted text at the insertion point; line breaks become spaces.
    public mutating func paste(_ text: String) -> KeyResponse {
        let text = EditBuffer.typed(text)
        // Nothing that could be read was pasted, so nothing is lost for it.
        guard !text.isEmpty else { return .handled }
        clearSelected()
        isSelected = false
        return buffer.insert(text, limit: maximumLength) ? .changed : .handled
    }

    private mutating func clearSelected() {
        if isSelected { buffer = EditBuffer("") }
    }

    /// Puts another text in, with the cursor at its end, or all of it selected.
    public mutating func replace(with text: String, selecting: Bool = false) {
        buffer = EditBuffer(EditBuffer.typed(text))
        isSelected = selecting && !text.isEmpty
    }
}
