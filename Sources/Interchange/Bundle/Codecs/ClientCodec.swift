internal import CareModel

/// The rows of `clients.csv`.
enum ClientCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("client_id"), .required("family_name"), .required("given_name"), .optional("preferred_name"),
        .optional("birth_date"), .optional("pronouns"), .optional("phone"), .optional("language"),
        .optional("counselor"), .optional("primary_substance"), .optional("referral_source"), .optional("diagnosis"),
        .optional("overdose_history"), .optional("naloxone"),
    ]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: Client.ID? = cells.id()
        let familyName = cells.text()
        let givenName = cells.text()
        // The cells are read in the order of the columns, so the record begins before its first ones are known to be
        // there.
        var client = Client(id: id ?? Client.ID(""), familyName: familyName ?? "", givenName: givenName ?? "")
        client.preferredName = cells.text()
        client.birthDate = cells.day()
        client.pronouns = cells.text()
        client.phone = cells.text()
        client.language = cells.text()
        client.counselor = cells.id()
        client.primarySubstance = cells.text()
        client.referralSource = cells.text()
        client.diagnoses = cells.list("codes such as F10.20;F11.20")
        if let place = client.diagnoses.firstIndex(where: { !isDiagnosisCode($0) }) {
            cells.refuse("code \(place + 1) isn't an ICD-10-CM code; write codes such as F10.20;F11.20")
        }
        client.overdoseHistory = cells.flag()
        client.naloxone = cells.flag()
        return .client(client)
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .client(let client) = record else { return }
        cells.id(client.id)
        cells.text(client.familyName)
        cells.text(client.givenName)
        cells.text(client.preferredName)
        cells.day(client.birthDate)
        cells.text(client.pronouns)
        cells.text(client.phone)
        cells.text(client.language)
        cells.id(client.counselor)
        cells.text(client.primarySubstance)
        cells.text(client.referralSource)
        cells.list(client.diagnoses)
        cells.flag(client.overdoseHistory)
        cells.flag(client.naloxone)
    }

    /// Whether a text has the form of an ICD-10-CM code: a letter, a digit, a third character, and up to four more with
    /// or without the point before them.
    private static func isDiagnosisCode(_ code: String) -> Bool {
        let bytes = Array(code.uppercased().utf8)
        func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        guard bytes.count >= 3, isLetter(bytes[0]), isDigit(bytes[1]) else { return false }
        let hasPoint = bytes.count > 3 && bytes[3] == UInt8(ascii: ".")
        let rest = bytes[(hasPoint ? 4 : 3)...]
        return (isDigit(bytes[2]) || isLetter(bytes[2])) && rest.count <= 4 && !(hasPoint && rest.isEmpty)
            && rest.allSatisfy { isDigit($0) || isLetter($0) }
    }
}
