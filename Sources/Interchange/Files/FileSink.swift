internal import Crypto
internal import Foundation

/// A file that is written under another name and gets its own only when it is whole and on the disk.
///
/// The other name begins with a dot. A sink that is let go before ``commit()`` takes its file away.
final class FileSink {
    private let path: String
    private let temporaryPath: String
    private let descriptor: CInt
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    private var isCommitted = false
    /// The number of bytes written so far.
    private(set) var byteCount = 0

    private static let bufferSize = 1 << 16

    /// Creates the file in a folder, readable by its owner only.
    /// - Throws: ``BundleError`` when that can't be done.
    init(folder: String, name: String) throws(BundleError) {
        let path = "\(folder)/\(name)"
        let temporaryPath = "\(folder)/.\(name).part"
        // Giving a folder's name to a file would fail at the end, when others have theirs already.
        guard !Self.isFolder(path) else { throw .unwritable(path: path, reason: "It is a folder") }
        // What a killed export left behind under this name is written over.
        let descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: SystemError.current) }
        self.path = path
        self.temporaryPath = temporaryPath
        self.descriptor = descriptor
        buffer.reserveCapacity(Self.bufferSize * 2)
    }

    deinit {
        _ = close(descriptor)
        if !isCommitted { _ = unlink(temporaryPath) }
    }

    /// Writes bytes behind the others.
    /// - Throws: ``BundleError`` when the disk doesn't take them.
    func append(_ bytes: [UInt8]) throws(BundleError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Writes what is still in memory and waits until the disk has all of it.
    /// - Throws: ``BundleError`` when the disk doesn't take it.
    func finish() throws(BundleError) {
        try flush()
        guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: SystemError.current) }
    }

    /// Gives the file its own name, in the place of an older one.
    /// - Throws: ``BundleError`` when that can't be done.
    func commit() throws(BundleError) {
        guard rename(temporaryPath, path) == 0 else { throw .unwritable(path: path, reason: SystemError.current) }
        isCommitted = true
    }

    /// Has no file of this name in the folder, neither this one nor an older one.
    /// - Throws: ``BundleError`` when an older one can't be taken away.
    func leaveOut() throws(BundleError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw .unwritable(path: path, reason: SystemError.current)
        }
    }

    /// The SHA-256 of the bytes written so far, in hexadecimal.
    var digest: String { hash.hexadecimal }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func flush() throws(BundleError) {
        var offset = 0
        while offset < buffer.count {
            let written = buffer[offset...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                throw .unwritable(path: path, reason: SystemError.current)
            }
            offset += written
        }
        buffer.withUnsafeBytes { hash.update(bufferPointer: $0) }
        byteCount += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}
