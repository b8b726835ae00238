import CareModel

/// A medication that the cast takes, with what it does to a drug test.
struct Prescription: Sendable {
    /// The name and the strength.
    let name: String
    /// What a test should find.
    var expects: [Analyte] = []
    /// What a test may find.
    var explains: [Analyte] = []
    /// Whether it matters at once when it isn't taken.
    var isCritical = false
    /// Who prescribes it.
    let prescriber: String

    static let buprenorphine8 = buprenorphine("8 mg")
    static let buprenorphine16 = buprenorphine("16 mg")
    static let methadone = Prescription(
        name: "methadone 80 mg",
        expects: [.methadone],
        isCritical: true,
        prescriber: "County opioid treatment programme"
    )
    static let lisdexamfetamine = Prescription(
        name: "lisdexamfetamine 40 mg",
        explains: [.amphetamine],
        prescriber: "Dr. I. Petrov"
    )
    static let naltrexone = Prescription(name: "naltrexone XR 380 mg", prescriber: "Dr. A. Shah")
    static let acamprosate = Prescription(name: "acamprosate 666 mg", prescriber: "Dr. A. Shah")
    static let sertraline = Prescription(name: "sertraline 50 mg", prescriber: "Dr. I. Petrov")
    static let mirtazapine = Prescription(name: "mirtazapine 15 mg", prescriber: "Dr. I. Petrov")

    private static func buprenorphine(_ strength: String) -> Prescription {
        Prescription(
            name: "buprenorphine/naloxone \(strength)",
            expects: [.buprenorphine],
            isCritical: true,
            prescriber: "Dr. A. Shah"
        )
    }

    /// The medication as a client's record has it.
    func medication(of client: Client.ID, from day: Day) -> Medication {
        var medication = Medication(client: client, name: name, from: day)
        medication.expects = Self.list(expects)
        medication.explains = Self.list(explains)
        medication.isCritical = isCritical ? true : nil
        medication.prescriber = prescriber
        return medication
    }

    /// The list of some analytes, whose names are all known.
    private static func list(_ analytes: [Analyte]) -> AnalyteList {
        (try? AnalyteList(names: analytes.map(\.code))) ?? .empty
    }
}
