/// Ends a terminal's wait for input from another thread.
public struct Waker: Sendable {
    private let body: @Sendable () -> Void

    /// Creates a waker from what is to be done, which must be safe on any thread.
    public init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    /// Lets the loop's current or next wait return an ``InputEvent/wake``.
    public func wake() {
        body()
    }
}
