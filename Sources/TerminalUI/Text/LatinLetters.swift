/// The plain letters behind Latin letters with accents.
///
/// A search for `garcia` finds `García`, and a terminal without Unicode shows `Garcia`.
enum LatinLetters {
    /// Returns the plain ASCII letters for a letter with an accent, in the same case, or `nil` for anything else.
    static func plain(_ scalar: Unicode.Scalar) -> String? {
        guard scalar.value >= 0xC0, scalar.value <= 0x1EFF else { return nil }
        if let letters = plainLetters[scalar] { return letters }
        let lower = scalar.properties.lowercaseMapping
        guard let first = lower.unicodeScalars.first, first != scalar else { return nil }
        return (first.isASCII ? String(first) : plainLetters[first])?.uppercased()
    }

    private static let plainLetters: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (plain, accented) in families {
            for scalar in accented.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()

    private static let families = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧẚạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ƀƃɓḃḅḇ"),
        ("c", "çćĉċčƈȼḉ"),
        ("d", "ðďđƌḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩǝəḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǥǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰȷ"),
        ("k", "ķĸƙǩḱḳḵ"),
        ("l", "ĺļľŀłƚḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("p", "ƥṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșſṡṣṥṧṩ"),
        ("ss", "ßẞ"),
        ("t", "ţťŧțƫṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷƴȳẏẙỳỵỷỹ"),
        ("z", "źżžƶẑẓẕ"),
    ]
}
