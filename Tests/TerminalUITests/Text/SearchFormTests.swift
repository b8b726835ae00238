import TerminalUI
import Testing

@Suite struct SearchFormTests {
    @Test(arguments: [
        ("García", "garcia"), ("GARCÍA", "garcia"), ("garci\u{301}a", "garcia"), ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Ðóra Þór", "dora thor"), ("ẞ", "ss"), ("Nguyễn", "nguyen"),
        ("İstanbul", "istanbul"), ("Ελλάδα", "ελλάδα"), ("李雷", "李雷"), ("Jean-Luc", "jean-luc"),
    ])
    func caseAndAccentsMakeNoDifference(text: String, form: String) {
        #expect(SearchForm.of(text) == form)
    }

    @Test func everyComposedLatinLetterFoldsToItsBase() {
        let marks: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{307}", "\u{308}", "\u{30C}",
        ]
        // Swift compares by canonical equivalence, so a composed letter finds its base and mark.
        var bases: [String: Unicode.Scalar] = [:]
        for base in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars {
            for mark in marks { bases[String(String.UnicodeScalarView([base, mark]))] = base }
        }
        for scalar in (0xC0...0x1EFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
            guard let base = bases[String(scalar)] else { continue }
            #expect(SearchForm.of(String(scalar)) == String(base).lowercased(), "\(scalar)")
        }
    }
}
