/// The parts of Korean syllables that join the part before them and so take no columns of their own.
enum HangulJamo {
    /// Returns whether a code point is a medial vowel or a final consonant.
    static func joinsSyllable(_ scalar: Unicode.Scalar) -> Bool {
        0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value
    }
}
