import Interchange

/// Bytes that come in pieces of one size, as a slow disk hands them out.
struct ChunkedBytes: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let chunk: Int

    init(_ bytes: [UInt8], chunk: Int) {
        rest = bytes[...]
        self.chunk = chunk
    }

    mutating func read(into space: UnsafeMutableRawBufferPointer) -> Int {
        let piece = rest.prefix(min(chunk, space.count))
        space.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}
