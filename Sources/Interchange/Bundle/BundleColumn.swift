/// A column of a file of a bundle.
public struct BundleColumn: Hashable, Sendable {
    /// The name in the header row.
    public let name: String
    /// Whether the file must have the column and every row a value in it.
    public let isRequired: Bool

    static func required(_ name: String) -> BundleColumn {
        BundleColumn(name: name, isRequired: true)
    }

    static func optional(_ name: String) -> BundleColumn {
        BundleColumn(name: name, isRequired: false)
    }
}
