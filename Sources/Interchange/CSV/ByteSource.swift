/// Where bytes are read from, a chunk at a time.
package protocol ByteSource: ~Copyable {
    /// Fills the beginning of `space` and returns how many bytes came; none at the end.
    mutating func read(into space: UnsafeMutableRawBufferPointer) throws -> Int
}
