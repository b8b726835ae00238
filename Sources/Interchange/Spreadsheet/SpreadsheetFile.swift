internal import Foundation

/// A CSV file for spreadsheet programs that is written line by line, for its owner only, and never over another file.
public final class SpreadsheetFile {
    private let path: String
    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private var isFinished = false
    /// The number of lines so far, the heading not among them.
    public private(set) var count = 0

    private static let bufferSize = 1 << 16

    /// Begins a file with a heading; `~` at the beginning of the path stands for the person's own folder.
    /// - Throws: ``SpreadsheetError`` when there is a file of that name, or it can't be written.
    public init(newFileAt path: String, heading: [String]) throws(SpreadsheetError) {
        let path = NSString(string: path).expandingTildeInPath
        guard !path.isEmpty, !path.hasSuffix("/") else { throw .noName }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path: path) : .unwritable(path: path, reason: SystemError.current)
        }
        self.path = path
        self.descriptor = descriptor
        buffer = Array(SpreadsheetLine(heading).text.utf8)
    }

    /// A file that isn't finished is taken away again.
    deinit {
        _ = close(descriptor)
        if !isFinished { _ = unlink(path) }
    }

    /// Writes a line behind the others.
    /// - Throws: ``SpreadsheetError`` when the disk doesn't take it.
    public func append(_ cells: [String]) throws(SpreadsheetError) {
        buffer.append(contentsOf: SpreadsheetLine(cells).text.utf8)
        count += 1
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Waits until the disk has all of it.
    /// - Throws: ``SpreadsheetError`` when the disk doesn't take it.
    public func finish() throws(SpreadsheetError) {
        try flush()
        guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: SystemError.current) }
        isFinished = true
    }

    private func flush() throws(SpreadsheetError) {
        var offset = 0
        while offset < buffer.count {
            let written = buffer[offset...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                throw .unwritable(path: path, reason: SystemError.current)
            }
            offset += written
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
