import CareModel
import CareTesting
import Testing

struct ServiceTests {
    @Test(
        "has a code and words",
        arguments: [
            ("group", "group"), ("education", "education"), ("skills", "skills"), ("family", "family"),
            ("individual", "individual"), ("case_management", "case management"), ("medication", "medication"),
            ("holistic", "holistic"), ("mutual_help", "mutual help"),
        ]
    )
    func name(code: String, name: String) throws {
        #expect(try #require(Service(rawValue: code)).name == name)
    }

    @Test func isOneOfNine() {
        #expect(Service.allCases.count == 9)
    }
}
