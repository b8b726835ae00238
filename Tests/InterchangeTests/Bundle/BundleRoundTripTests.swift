import CareModel
import Interchange
import Testing

struct BundleRoundTripTests {
    /// Reads all files of a folder, in their order.
    private func records(in folder: ScratchFolder) throws -> [CareRecord] {
        let reader = try BundleReader(folder: folder.path)
        var records: [CareRecord] = []
        for file in reader.files {
            _ = try reader.read(file) { row in
                records.append(try row.record.get())
            }
        }
        return records
    }

    private func texts(in folder: ScratchFolder) throws -> [String: [UInt8]] {
        let names = try folder.names()
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, Array(try folder.text($0).utf8)) })
    }

    private func expectRoundTrip(_ records: [CareRecord]) throws {
        let first = try write(records)
        let copies = try self.records(in: first)
        #expect(Set(copies) == Set(records))
        #expect(copies.count == records.count)
        let second = try write(copies)
        #expect(try texts(in: second) == texts(in: first))
    }

    @Test("keeps every field of every kind, whatever the text", arguments: Samples.texts)
    func full(text: String) throws {
        let records = try Samples.full(text)
        #expect(records.count == BundleFile.all.count)
        try expectRoundTrip(records)
    }

    @Test("keeps what isn't recorded as not recorded")
    func bare() throws {
        let records = try Samples.bare()
        #expect(records.count == BundleFile.all.count)
        try expectRoundTrip(records)
    }

    @Test("writes the same bytes again after reading a spreadsheet's own way of writing")
    func secondRound() throws {
        let folder = try ScratchFolder()
        try folder.write(
            "clients.csv",
            "\u{FEFF}Given_Name;CLIENT_ID ;family_name;diagnosis;naloxone;shoe size\r\n"
                + "Rene\u{301}; c1 ;\"O\"\"Brien\";f10.20 ; F11.20;;42\r\n;;;;;\r\n"
        )
        try folder.write(
            "medications.csv",
            "client_id\tname\tfrom\texpect\tcritical\r\nc1\t8 mg, daily\t2026-01-02\tOpioids ; 6-MAM\tTRUE\r\n"
        )
        #expect(throws: (any Error).self) { try records(in: folder) }
        try folder.write(
            "clients.csv",
            "\u{FEFF}Given_Name;CLIENT_ID ;family_name;diagnosis;naloxone;shoe size\r\n"
                + "Rene\u{301}; c1 ;\"O\"\"Brien\";\"f10.20 ; F11.20\";Y;42\r\n;;;;;\r\n"
        )
        let once = try write(try records(in: folder))
        #expect(try once.text("clients.csv").hasSuffix("\nc1,\"O\"\"Brien\",Ren\u{E9},,,,,,,,,f10.20;F11.20,,yes\n"))
        #expect(
            try once.text("medications.csv").hasSuffix("\nc1,\"8 mg, daily\",opioids;6-mam,,yes,2026-01-02,,\n")
        )
        let twice = try write(try records(in: once))
        #expect(try texts(in: twice) == texts(in: once))
        #expect(Array(try once.text("clients.csv").unicodeScalars).contains("\u{E9}"))
    }

    @Test("gives texts the normal form C and leaves identifiers as they are")
    func normalForm() throws {
        let row = try record(.clients, "e\u{301},e\u{301},\u{1100}\u{1161}\u{11A8}\u{212B},,,,,,,,,,,")
        guard case .client(let client) = row else { return #expect(Bool(false), "not a client") }
        #expect(Array(client.id.text.utf8) == Array("e\u{301}".utf8))
        #expect(Array(client.familyName.utf8) == Array("\u{E9}".utf8))
        #expect(Array(client.givenName.utf8) == Array("\u{AC01}\u{C5}".utf8))
    }
}
