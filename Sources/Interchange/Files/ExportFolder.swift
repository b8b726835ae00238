internal import Foundation

/// A folder that files are being written into, held so that no second export writes into it at the same time.
final class ExportFolder {
    private let path: String
    private let descriptor: CInt

    /// Makes the folder if it isn't there, for its owner only, and takes hold of it.
    /// - Throws: ``BundleError`` when it can't be made or opened, or another export holds it.
    init(path: String) throws(BundleError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            // An older file in the way, or no permission: opening the folder tells which.
        }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: SystemError.current) }
        self.path = path
        self.descriptor = descriptor
        // Some network disks can't lock a folder; then nobody is kept out, and the export goes on.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else { throw .busy(path: path) }
    }

    deinit {
        _ = close(descriptor)
    }

    /// Waits until the disk has the names of the files.
    /// - Throws: ``BundleError`` when the disk fails.
    func synchronize() throws(BundleError) {
        guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: SystemError.current) }
    }
}
