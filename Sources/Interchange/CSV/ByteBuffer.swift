/// Bytes that were read and not yet used up, in one piece.
struct ByteBuffer: ~Copyable {
    /// The first byte.
    private(set) var start: UnsafeMutablePointer<UInt8>
    /// The number of bytes.
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// All bytes.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start, count: count)
    }

    /// Lets go of the first bytes; the others move to the front.
    mutating func removeFirst(_ used: Int) {
        guard used > 0 else { return }
        count -= used
        start.update(from: start + used, count: count)
    }

    /// Reads more bytes behind the others and returns how many came; none at the end.
    ///
    /// When what is kept fills half the space, the space doubles, so that a long row is moved a few times only.
    mutating func append(from source: inout some ByteSource & ~Copyable) throws -> Int {
        if count > capacity / 2 {
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
            larger.update(from: start, count: count)
            start.deallocate()
            start = larger
            capacity *= 2
        }
        let space = UnsafeMutableBufferPointer(start: start + count, count: capacity - count)
        let read = try source.read(into: UnsafeMutableRawBufferPointer(space))
        count += read
        return read
    }
}
