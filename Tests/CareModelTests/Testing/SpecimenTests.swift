import CareModel
import CareTesting
import Testing

struct SpecimenTests {
    private func specimen(creatinine: MeasuredNumber? = nil, gravity: MeasuredNumber? = nil) -> Specimen {
        var specimen = Specimen()
        specimen.creatinine = creatinine
        specimen.specificGravity = gravity
        return specimen
    }

    @Test(
        "judges creatinine and specific gravity together",
        arguments: [
            // Substituted: creatinine below 2, and a gravity up to 1.0010 or from 1.0200.
            ("1.9", "1.0005", .substituted), ("1.9", "1.0010", .substituted), ("1.99", "1.0010", .substituted),
            ("1.9", "1.0200", .substituted), ("1.9", "1.0300", .substituted), ("1.9", "1.0199", .valid),
            ("2", "1.0010", .valid), ("2", "1.0200", .valid), ("0", "1.0000", .substituted),
            // Dilute: creatinine below 20, and a gravity between 1.0010 and 1.0030.
            ("1.9", "1.0011", .dilute), ("2", "1.0011", .dilute), ("15", "1.0011", .dilute), ("15", "1.0029", .dilute),
            ("19.9", "1.0020", .dilute), ("15", "1.0010", .valid), ("15", "1.0030", .valid), ("20", "1.0020", .valid),
            ("1.9", "1.0030", .valid), ("150", "1.0200", .valid),
            // What wasn't measured isn't judged.
            ("1.5", nil, .valid), (nil, "1.0005", .valid), (nil, "1.0020", .valid), (nil, nil, .valid),
        ] as [(MeasuredNumber?, MeasuredNumber?, SpecimenValidity)]
    )
    func concentration(creatinine: MeasuredNumber?, gravity: MeasuredNumber?, validity: SpecimenValidity) {
        #expect(specimen(creatinine: creatinine, gravity: gravity).validity == validity)
    }

    @Test(
        "judges acidity",
        arguments: [
            ("0", .adulterated), ("3.9", .adulterated), ("3.99", .adulterated), ("4.0", .invalid), ("4.4", .invalid),
            ("4.49", .invalid), ("4.5", .valid), ("7", .valid), ("8.9", .valid), ("8.99", .valid), ("9.0", .invalid),
            ("10.9", .invalid), ("10.99", .invalid), ("11.0", .adulterated), ("12", .adulterated),
        ] as [(MeasuredNumber, SpecimenValidity)]
    )
    func acidity(ph: MeasuredNumber, validity: SpecimenValidity) {
        var specimen = Specimen()
        specimen.ph = ph
        #expect(specimen.validity == validity)
    }

    @Test(
        "judges nitrite",
        arguments: [("499.9", .valid), ("500", .adulterated)] as [(MeasuredNumber, SpecimenValidity)]
    )
    func nitrite(nitrite: MeasuredNumber, validity: SpecimenValidity) {
        var specimen = Specimen()
        specimen.nitrite = nitrite
        #expect(specimen.validity == validity)
    }

    @Test(
        "judges the temperature",
        arguments: [
            ("89.9", .temperature), ("90", .valid), ("95", .valid), ("100", .valid), ("100.1", .temperature),
        ] as [(MeasuredNumber, SpecimenValidity)]
    )
    func temperature(temperature: MeasuredNumber, validity: SpecimenValidity) {
        var specimen = Specimen()
        specimen.temperature = temperature
        #expect(specimen.validity == validity)
    }

    @Test(
        "takes a named adulterant for one, and an empty name for none",
        arguments: [("glutaraldehyde", .adulterated), ("", .valid), (nil, .valid)] as [(String?, SpecimenValidity)]
    )
    func adulterant(adulterant: String?, validity: SpecimenValidity) {
        var specimen = Specimen()
        specimen.adulterant = adulterant
        #expect(specimen.validity == validity)
    }

    @Test(
        "believes the laboratory",
        arguments: [(true, .invalid), (false, .valid), (nil, .valid)] as [(Bool?, SpecimenValidity)]
    )
    func laboratory(invalid: Bool?, validity: SpecimenValidity) {
        var specimen = Specimen()
        specimen.labInvalid = invalid
        #expect(specimen.validity == validity)
    }

    @Test("goes by the first match: substituted, adulterated, invalid, dilute, temperature")
    func order() {
        var everything = specimen(creatinine: "1.5", gravity: "1.0005")
        everything.nitrite = "600"
        everything.labInvalid = true
        everything.temperature = "80"
        #expect(everything.validity == .substituted)
        everything.creatinine = "15"
        everything.specificGravity = "1.0020"
        #expect(everything.validity == .adulterated)
        everything.nitrite = nil
        #expect(everything.validity == .invalid)
        everything.labInvalid = nil
        #expect(everything.validity == .dilute)
        everything.specificGravity = "1.0100"
        #expect(everything.validity == .temperature)
        everything.temperature = "95"
        #expect(everything.validity == .valid)
    }
}
