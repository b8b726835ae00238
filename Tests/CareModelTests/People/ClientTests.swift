import CareModel
import CareTesting
import Testing

struct ClientTests {
    @Test(
        "is listed by family name, and hidden behind initials",
        arguments: [
            ("Brandt", "Luis", "Brandt, Luis", "L.B."), ("Brandt", "", "Brandt", "B."),
            ("de la Cruz", "Ana Maria", "de la Cruz, Ana Maria", "A.d."), ("Öztürk", "Émile", "Öztürk, Émile", "É.Ö."),
        ]
    )
    func names(family: String, given: String, listName: String, initials: String) {
        let client = Client(id: "c1", familyName: family, givenName: given)
        #expect(client.name.listed == listName)
        #expect(client.name.initials == initials)
    }

    @Test("is never shown by more than two letters when the name is hidden")
    func nothingElse() {
        var client = Client(id: "c1", familyName: "Brandt", givenName: "Luis")
        client.preferredName = "Lu"
        #expect(client.name.initials == "L.B.")
        #expect(Client(id: "c1", familyName: "", givenName: "").name.initials == "")
    }

    @Test func knowsNothingThatNobodyAsked() {
        let client = Client(id: "c1", familyName: "Brandt", givenName: "Luis")
        #expect(client.overdoseHistory == nil)
        #expect(client.naloxone == nil)
        #expect(client.diagnoses == [])
    }
}
