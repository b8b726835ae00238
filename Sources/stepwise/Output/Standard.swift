import Foundation
import TerminalUI

/// The standard output and error.
///
/// What stands in records is never written to a terminal as it is: what could act there is shown as a sign.
enum Standard {
    /// Writes a line for people.
    static func line(_ text: String) {
        write(safe(text) + "\n", to: .standardOutput)
    }

    /// Writes text for programs, as it is.
    static func raw(_ text: String) {
        write(text, to: .standardOutput)
    }

    /// Writes a line on the standard error.
    static func error(_ text: String) {
        write(safe(text) + "\n", to: .standardError)
    }

    /// Writes on the standard error without going to a new line, to be written over.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\u{1b}[K" + safe(text), to: .standardError)
    }

    /// A line as the screen would draw it.
    static func safe(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        let metrics = TextMetrics.builtin
        var canvas = Canvas(size: Size(width: max(1, metrics.columns(of: text)), height: 1), metrics: metrics)
        canvas.put(text, x: 0, y: 0, cut: .plain)
        return canvas.text
    }

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that went away, as in `| head`, is no reason to complain.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
