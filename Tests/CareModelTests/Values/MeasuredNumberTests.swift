import CareModel
import CareTesting
import Testing

struct MeasuredNumberTests {
    @Test(
        "keeps the text and knows the number",
        arguments: [
            ("0", 0), ("1.0010", 1.001), ("20", 20), ("-3.5", -3.5), ("+4", 4), (".5", 0.5), ("0.46", 0.46), ("007", 7),
            ("000000000000000000001.25", 1.25),
        ] as [(String, Double)]
    )
    func accepts(text: String, value: Double) throws {
        let number = try #require(MeasuredNumber(text))
        #expect(number.text == text)
        #expect(number.value == value)
    }

    @Test(
        "refuses anything else",
        arguments: [
            "", ".", "-", "+", "--1", "+-1", "1-", "1,5", "1.2.3", "1e5", "0x10", "nan", "inf", "Infinity", " 1", "1 ",
            "< 20", "20 mg", "١", "0000000000000000000001.25",
        ]
    )
    func refuses(text: String) {
        #expect(MeasuredNumber(text) == nil)
    }

    @Test func isTheSameWhenItIsWrittenTheSame() {
        let number: MeasuredNumber = "1.0"
        let finer: MeasuredNumber = "1.00"
        #expect(number != finer)
        #expect(number.value == finer.value)
        #expect(Set([number, finer, "1.0"]).count == 2)
    }

    @Test func isWrittenAsItsSourceWroteIt() throws {
        let number: MeasuredNumber = "1.0010"
        #expect(try json(number) == #""1.0010""#)
        try expectRoundTrip(number)
        #expect(throws: DecodingError.self) { try read(MeasuredNumber.self, #""1e5""#) }
    }
}
