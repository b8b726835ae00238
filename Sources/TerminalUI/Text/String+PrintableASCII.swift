extension String {
    /// Whether every code point is an ASCII letter, digit, sign or space, and so takes exactly one column.
    var isPrintableASCII: Bool {
        let bytes = utf8.span
        for index in bytes.indices where bytes[index] &- 0x20 > 0x5E {
            return false
        }
        return true
    }
}
