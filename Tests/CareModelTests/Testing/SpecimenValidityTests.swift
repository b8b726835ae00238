import CareModel
import CareTesting
import Testing

struct SpecimenValidityTests {
    @Test(
        "takes everything but valid and dilute for tampered",
        arguments: [
            (SpecimenValidity.valid, false), (.dilute, false), (.substituted, true), (.adulterated, true),
            (.invalid, true), (.temperature, true),
        ]
    )
    func isTampered(validity: SpecimenValidity, isTampered: Bool) {
        #expect(validity.isTampered == isTampered)
    }

    @Test("says itself in words", arguments: SpecimenValidity.allCases)
    func name(validity: SpecimenValidity) {
        #expect(validity.name == (validity == .temperature ? "temperature out of range" : validity.rawValue))
    }
}
