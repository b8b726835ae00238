/// One line of the table.
struct Figure {
    /// What was measured, with its unit.
    let name: String
    /// What it came to.
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    init(_ name: String, _ value: Double, decimals: Int = 1) {
        self.init(name, value.text(decimals: decimals))
    }
}
