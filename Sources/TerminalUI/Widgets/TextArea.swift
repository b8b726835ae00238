/// Several lines of text that a person edits, such as a note.
///
/// Long lines are wrapped on the screen and not in the text. The keys are those of ``TextField``, and Enter begins a
/// new line.
public struct TextArea: Equatable, Sendable {
    /// The longest text that can be typed, in characters.
    public let maximumLength: Int

    var buffer: EditBuffer
    /// The column that vertical movement aims at, kept while it passes shorter lines.
    private var aim: Int?

    /// Creates an area with the cursor at the end of its text.
    public init(_ text: String = "", maximumLength: Int = 100_000) {
        self.maximumLength = maximumLength
        buffer = EditBuffer(EditBuffer.typed(text, keepingLines: true))
    }

    /// The text as it stands, lines separated by line feeds.
    public var text: String { buffer.text }

    /// The number of characters before the insertion point.
    public var cursor: Int { buffer.cursor }

    /// Does what a key does in a window of the given size; Tab and Esc are left to the owner.
    ///
    /// Up at the first line and down at the last one are ignored, so that the owner can move on.
    public mutating func handle(_ key: Key, size: Size, metrics: TextMetrics = .builtin) -> KeyResponse {
        switch key {
        case .up: return moveVertically(by: -1, size: size, metrics: metrics)
        case .down: return moveVertically(by: 1, size: size, metrics: metrics)
        case .pageUp: return moveVertically(by: -max(1, size.height - 1), size: size, metrics: metrics)
        case .pageDown: return moveVertically(by: max(1, size.height - 1), size: size, metrics: metrics)
        default: break
        }
        aim = nil
        if key == .enter { return buffer.insert("\n", limit: maximumLength) ? .changed : .handled }
        return buffer.handle(key, limit: maximumLength)
    }

    /// Writes a pasted text at the insertion point, with its lines.
    public mutating func paste(_ text: String) -> KeyResponse {
        aim = nil
        return buffer.insert(EditBuffer.typed(text, keepingLines: true), limit: maximumLength) ? .changed : .handled
    }

    /// Puts another text in, with the cursor at its end.
    public mutating func replace(with text: String) {
        buffer = EditBuffer(EditBuffer.typed(text, keepingLines: true))
        aim = nil
    }

    private mutating func moveVertically(by lines: Int, size: Size, metrics: TextMetrics) -> KeyResponse {
        let wrapped = WrappedText(buffer, columns: size.width, metrics: metrics)
        let place = wrapped.place(of: buffer.cursor)
        let target = min(max(0, place.y + lines), wrapped.lines.count - 1)
        guard target != place.y else { return .ignored }
        let column = aim ?? place.x
        buffer.move(to: wrapped.position(nearest: column, inLine: target))
        aim = column
        return .handled
    }
}
