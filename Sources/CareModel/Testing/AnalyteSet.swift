/// A set of analytes, small enough to be compared in one step.
public struct AnalyteSet: OptionSet, Hashable, Sendable {
    /// One bit for each analyte, by its number.
    public let rawValue: UInt64

    /// Creates a set from its bits.
    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// Creates a set with one analyte.
    public init(_ analyte: Analyte) {
        rawValue = 1 << UInt64(analyte.rawValue)
    }

    /// Creates a set with these analytes.
    public init(_ analytes: some Sequence<Analyte>) {
        rawValue = analytes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    /// Tells whether an analyte is in the set.
    public func contains(_ analyte: Analyte) -> Bool {
        rawValue & (1 << UInt64(analyte.rawValue)) != 0
    }

    /// Puts an analyte into the set.
    public mutating func insert(_ analyte: Analyte) {
        formUnion(AnalyteSet(analyte))
    }

    /// The analytes in the order of their numbers.
    public var analytes: [Analyte] {
        Analyte.allCases.filter(contains)
    }

    /// The analytes' names for people, separated by commas.
    public var names: String {
        analytes.map(\.name).joined(separator: ", ")
    }
}
