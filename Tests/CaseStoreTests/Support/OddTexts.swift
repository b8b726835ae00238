/// Texts that break careless programs: they must come out of the file as they went in.
enum OddTexts {
    /// All of them in three texts.
    static let together = [all.joined(separator: " and "), "\u{FEFF}x", "  x\n "]

    static let all = [
        "\"", "a \"quoted\" word", "'; DROP TABLE client; --", "one\ntwo", "one\r\ntwo\r\n", ",;\t|", "  x  ",
        "=cmd|'/C calc'!A0", "%s %n {0} \\", "\\u0041", "\u{1}\u{8}\u{1B}[31m\u{1F}\u{7F}",
        "\u{1F469}\u{200D}\u{2695}\u{FE0F}\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", "\u{05D0}\u{202E}abc",
        "e\u{301}\u{323}", "\u{1112}\u{1161}\u{11AB}", "\u{738B}\u{5C0F}\u{660E}", "\u{130}pek", "ſtraße ﬁne",
        "\u{FEFF}x", "\u{2028}\u{2029}\u{85}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{A0}x\u{A0}", "null", "NaN", "1e309",
        "-0",
        String(repeating: "Ñ", count: 5000),
    ]
}
