/// What a medication's label says about analytes, as somebody wrote it: single analytes and whole classes.
public struct AnalyteList: Hashable, Sendable {
    /// The names as they were written, such as `buprenorphine` or `opioids`.
    public let names: [String]
    /// Every analyte that the names cover.
    public let analytes: AnalyteSet

    /// Creates a list from names.
    /// - Throws: ``UnknownAnalyte`` when a name is neither an analyte nor a class.
    public init(names: [String]) throws(UnknownAnalyte) {
        var covered = AnalyteSet()
        for name in names {
            if let members = AnalyteSet.class(named: name) {
                covered.formUnion(members)
            } else if let analyte = Analyte(code: name) {
                covered.insert(analyte)
            } else {
                throw UnknownAnalyte(name: name)
            }
        }
        self.names = names
        analytes = covered
    }

    /// Creates a list from names separated by `;`, as tables and bundles write it.
    /// - Throws: ``UnknownAnalyte`` when a name is neither an analyte nor a class.
    public init(text: String) throws(UnknownAnalyte) {
        let names = text.split(separator: ";").map { $0.drop { $0 == " " } }
        try self.init(names: names.map { String($0.last == " " ? $0.dropLast() : $0) })
    }

    /// The names separated by `;`.
    public var text: String { names.joined(separator: ";") }

    /// A list without analytes.
    public static let empty = AnalyteList()

    private init() {
        names = []
        analytes = []
    }

    /// The analytes of each name apart, so that a class can be judged as one.
    public var groups: [AnalyteSet] {
        names.compactMap { name in AnalyteSet.class(named: name) ?? Analyte(code: name).map { AnalyteSet($0) } }
    }
}

extension AnalyteList: Codable {
    /// Reads the names.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        try self.init(names: container.decode([String].self))
    }

    /// Writes the names.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(names)
    }
}
