/// Which code points belong together in an emoji.
enum Emoji {
    /// Returns whether U+200D between two code points makes them one emoji, such as a family.
    static func joins(_ base: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        isPictograph(base) && isPictograph(scalar)
    }

    private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2000 && scalar.properties.isEmoji
    }

    /// Returns whether a code point is half of a flag.
    static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        0x1F1E6...0x1F1FF ~= scalar.value
    }

    /// Returns whether `scalar` only changes the emoji that began with `base`: a skin tone, or a flag's second half.
    static func continues(_ base: Unicode.Scalar, with scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x1F1E6 else { return false }
        if isRegionalIndicator(scalar) { return isRegionalIndicator(base) }
        return scalar.properties.isEmojiModifier && isPictograph(base)
    }
}
