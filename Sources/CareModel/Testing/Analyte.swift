/// A drug or metabolite that a test looks for.
///
/// The raw value is the number under which a case file keeps the analyte: it never changes and is never used again.
public enum Analyte: UInt8, Hashable, CaseIterable, Sendable {
    case amphetamine = 1
    case methamphetamine = 2
    case mdma = 3
    case mda = 4
    case barbiturates = 5
    case benzodiazepines = 6
    case alprazolam = 7
    case clonazepam = 8
    case diazepam = 9
    case lorazepam = 10
    case nordiazepam = 11
    case oxazepam = 12
    case temazepam = 13
    case buprenorphine = 14
    case norbuprenorphine = 15
    case cannabinoids = 16
    case cocaine = 17
    case benzoylecgonine = 18
    case cotinine = 19
    case ethanol = 20
    case etg = 21
    case ets = 22
    case fentanyl = 23
    case norfentanyl = 24
    case gabapentin = 25
    case ketamine = 26
    case methadone = 27
    case eddp = 28
    case opiates = 29
    case monoacetylmorphine = 30
    case codeine = 31
    case morphine = 32
    case hydrocodone = 33
    case hydromorphone = 34
    case oxycodone = 35
    case oxymorphone = 36
    case phencyclidine = 37
    case tramadol = 38
    case tapentadol = 39
    case xylazine = 40

    /// The name in a bundle, such as `6-mam`.
    public var code: String {
        Self.codes[Int(rawValue)]
    }

    /// By raw value, because finding out a case's name takes long and an export asks millions of times.
    private static let codes: [String] = {
        var codes = Array(repeating: "", count: 1 + Int(allCases.map(\.rawValue).max() ?? 0))
        for analyte in allCases { codes[Int(analyte.rawValue)] = "\(analyte)" }
        codes[Int(Analyte.monoacetylmorphine.rawValue)] = "6-mam"
        return codes
    }()

    /// Creates an analyte from its name in a bundle, in any case.
    public init?(code: String) {
        guard let match = Self.byCode[code] ?? Self.byCode[code.lowercased()] else { return nil }
        self = match
    }

    private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })

    /// The name for people, such as `Cocaine` or `6-MAM`.
    public var name: String {
        switch self {
        case .monoacetylmorphine, .mdma, .mda, .eddp: code.uppercased()
        case .etg: "EtG"
        case .ets: "EtS"
        case .cannabinoids: "THC"
        case .phencyclidine: "PCP"
        default: code.prefix(1).uppercased() + code.dropFirst()
        }
    }
}

extension Analyte: Codable {
    /// Reads an analyte from its name in a bundle.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let analyte = Analyte(code: code) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an analyte: \(code)")
        }
        self = analyte
    }

    /// Writes the analyte's name in a bundle.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
