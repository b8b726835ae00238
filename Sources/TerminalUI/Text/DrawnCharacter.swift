/// One character the way it goes into a cell: a first code point, at most four marks, and its columns.
struct DrawnCharacter {
    let base: Unicode.Scalar
    let width: Int
    private(set) var marks: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

    init(base: Unicode.Scalar, width: Int) {
        self.base = base
        self.width = width
    }

    /// Adds a combining mark; a fifth one is left out, because no terminal cell holds it.
    mutating func add(_ mark: Unicode.Scalar) {
        if marks.0 == 0 {
            marks.0 = mark.value
        } else if marks.1 == 0 {
            marks.1 = mark.value
        } else if marks.2 == 0 {
            marks.2 = mark.value
        } else if marks.3 == 0 {
            marks.3 = mark.value
        }
    }
}
