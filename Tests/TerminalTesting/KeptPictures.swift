import Foundation
public import TerminalUI

/// Pictures kept as text files beside the tests, to be read by people in review.
///
/// Long hexadecimal numbers, which hashes are, differ from run to run and are kept as number signs.
///
/// A test draws and compares. With `RECORD_PICTURES=1` in the environment it writes the files instead; read them before
/// you keep them.
public struct KeptPictures: Sendable {
    private let folder: URL

    /// Keeps pictures in the folder `Pictures` of the test target that `file` belongs to.
    public init(file: String = #filePath) {
        var folder = URL(filePath: file).deletingLastPathComponent()
        while !folder.lastPathComponent.hasSuffix("Tests"), folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
        }
        self.folder = folder.appending(path: "Pictures")
    }

    /// Draws in windows of 80x24 and 120x40, in Unicode and in ASCII, and compares with the kept file.
    ///
    /// Returns `nil` when nothing differs, or else the first difference in words.
    public func difference(named name: String, draw: (inout Canvas) -> Void) throws -> String? {
        let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40)]
        let canvases = sizes.flatMap { size in
            [Glyphs.unicode, .ascii].map { glyphs in
                var canvas = Canvas(size: size, glyphs: glyphs)
                draw(&canvas)
                return canvas
            }
        }
        return try difference(named: name, of: canvases)
    }

    /// Compares pictures that were drawn elsewhere with the kept file, all in one.
    public func difference(named name: String, of canvases: [Canvas]) throws -> String? {
        try difference(of: canvases.map(Self.describe).joined(), named: name)
    }

    /// Returns a picture as text: its size and cursor, its lines, and the roles of its cells.
    static func describe(_ canvas: Canvas) -> String {
        let size = canvas.fullSize
        let cursor = canvas.cursor.map { "\($0.x),\($0.y)" } ?? "none"
        let text = canvas.text.replacing(#/[0-9a-f]{16,}/#) { String(repeating: "#", count: $0.output.count) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let roles = canvas.roles.split(separator: "\n").map { line in
            line.replacing(#/ +$/#, with: "")
        }
        let used = max(lines.lastIndex { !$0.isEmpty } ?? 0, roles.lastIndex { !$0.isEmpty } ?? 0) + 1
        let glyphs = canvas.glyphs.isASCII ? "ascii" : "unicode"
        return "=== \(size.width)x\(size.height) \(glyphs), cursor \(cursor)\n"
            + lines.prefix(used).map { "\($0)\n" }.joined()
            + "--- roles\n"
            + roles.prefix(used).map { "\($0)\n" }.joined()
    }

    private func difference(of drawn: String, named name: String) throws -> String? {
        let file = folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1" {
            try Data(drawn.utf8).write(to: file)
            return nil
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            return "\(name): no picture is kept yet; run with RECORD_PICTURES=1"
        }
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let drawnLines = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        for number in 0..<max(keptLines.count, drawnLines.count) {
            let expected = number < keptLines.count ? String(keptLines[number]) : "(end)"
            let found = number < drawnLines.count ? String(drawnLines[number]) : "(end)"
            if expected != found { return "\(name), line \(number + 1):\n  kept:  \(expected)\n  drawn: \(found)" }
        }
        return nil
    }
}
