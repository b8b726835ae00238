import CareModel
import CareTesting
import Testing

struct RecordIDTests {
    @Test("is in order by its bytes")
    func order() {
        let ids: [Client.ID] = ["b", "a10", "é", "B", "a2", "a", "a1"]
        #expect(ids.sorted() == ["B", "a", "a1", "a10", "a2", "b", "é"])
        #expect(!(("a" as Client.ID) < "a"))
    }

    @Test("is the same only byte by byte, however alike two texts look")
    func equality() {
        let composed: Client.ID = "Ren\u{E9}"
        let decomposed: Client.ID = "Rene\u{301}"
        #expect(composed.text == decomposed.text)
        #expect(composed != decomposed)
        #expect((composed < decomposed) != (decomposed < composed))
        #expect(Set([composed, decomposed, "Ren\u{E9}"]).count == 2)
        #expect(("c1" as Client.ID) != "C1")
    }

    @Test func isWrittenAsText() throws {
        let id: Client.ID = "C-0042"
        #expect(id.description == "C-0042")
        #expect(try json(id) == #""C-0042""#)
        try expectRoundTrip(id)
        #expect(throws: DecodingError.self) { try read(Client.ID.self, "42") }
    }
}
