internal import Crypto
internal import Foundation

/// A file that is read from its beginning to its end, and the digest of what was read.
struct FileSource: ByteSource, ~Copyable {
    private let descriptor: CInt
    private let name: String
    private var hash = SHA256()

    /// Opens a file for reading.
    /// - Throws: ``BundleError`` when it can't be opened.
    init(path: String, name: String) throws(BundleError) {
        // Opening a pipe must not wait for somebody to write into it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(name: name, reason: SystemError.current) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.isRegularFile else {
            _ = close(descriptor)
            throw .unreadable(name: name, reason: "It isn't a file")
        }
        self.descriptor = descriptor
        self.name = name
    }

    /// The size of a file in bytes; none when there is no file to be read.
    static func size(path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 && status.isRegularFile ? Int(status.st_size) : 0
    }

    deinit {
        _ = close(descriptor)
    }

    /// Reads on; a call that the system interrupts is made again.
    mutating func read(into space: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Foundation.read(descriptor, space.baseAddress, space.count)
            if count >= 0 {
                hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: space[..<count]))
                return count
            }
            if errno != EINTR { throw BundleError.unreadable(name: name, reason: SystemError.current) }
        }
    }

    /// The SHA-256 of the bytes read so far, in hexadecimal.
    var digest: String { hash.hexadecimal }
}

extension stat {
    /// Whether it is a file with bytes in it, rather than a folder, a pipe or a device.
    fileprivate var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
}
