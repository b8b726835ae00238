internal import Foundation

/// What the operating system says about the call that has just failed.
enum SystemError {
    /// The reason in the system's words, such as `No space left on device`.
    static var current: String {
        String(cString: strerror(errno))
    }
}
