/// The ways in which spreadsheets write yes and no: `yes`, `y`, `true`, `1`, `no`, `n`, `false` and `0`, in any case.
enum YesNo {
    /// Yes and no alone.
    static let flags = Words<Bool>([("yes", true), ("no", false)], alsoRead: others(true, false))

    /// The other spellings, for columns with a third word.
    static func others<Value>(_ yes: Value, _ no: Value) -> [(String, Value)] {
        ["y", "true", "1"].map { ($0, yes) } + ["n", "false", "0"].map { ($0, no) }
    }
}
