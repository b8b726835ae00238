internal import CareModel

/// The rows of `measures.csv`.
enum MeasureCodec: RecordCodec {
    static let columns: [BundleColumn] = [
        .required("measure_id"), .required("client_id"), .required("instrument"), .required("given_on"),
        .optional("answers"), .optional("total"),
    ]

    private static let instruments = Words(Instrument.allCases.map { ($0.rawValue, $0) })

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let id: Measure.ID? = cells.id()
        let client: Client.ID? = cells.id()
        let instrument = cells.word(instruments)
        let givenOn = cells.day()
        let answers = answers(&cells, of: instrument)
        let total = cells.whole()
        guard let id, let client, let instrument, let givenOn else { return nil }
        return .measure(
            Measure(
                id: id,
                client: client,
                instrument: instrument,
                givenOn: givenOn,
                answers: answers,
                recordedTotal: total
            )
        )
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .measure(let measure) = record else { return }
        cells.id(measure.id)
        cells.id(measure.client)
        cells.word(measure.instrument)
        cells.day(measure.givenOn)
        cells.word(measure.answersText)
        cells.whole(measure.recordedTotal)
    }

    /// The answers in the next column; an empty place is a missing answer.
    private static func answers(_ cells: inout CellReader, of instrument: Instrument?) -> [Int?] {
        guard let bytes = cells.nextCode("answers such as 0;1;;3") else { return [] }
        let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        var answers: [Int?] = []
        for part in parts {
            let answer = UnsafeBufferPointer(rebasing: part).trimmingBlanks
            let number = Int(asciiDigits: answer)
            if number == nil, !answer.isEmpty {
                cells.refuse(
                    "answer \(answers.count + 1) isn't a whole number; write whole numbers with ; between them, and "
                        + "nothing "
                        + "for a missing answer"
                )
            }
            answers.append(number)
        }
        if let instrument { check(answers, of: instrument, in: &cells) }
        return answers
    }

    /// Refuses answers that the instrument hasn't got.
    private static func check(_ answers: [Int?], of instrument: Instrument, in cells: inout CellReader) {
        let name = instrument.rawValue
        if let count = instrument.itemCount, answers.count != count {
            cells.refuse(
                "\(name) has \(count) answers and here \(answers.count == 1 ? "is 1" : "are \(answers.count)"); "
                    + "write \(count), with nothing between two ; for a missing one"
            )
            return
        }
        for (index, answer) in answers.enumerated() {
            guard let answer, let scale = instrument.scale(ofItem: index + 1), !scale.contains(answer) else { continue }
            cells.refuse("answer \(index + 1) is \(answer); \(name) allows \(scale.list) there")
        }
    }
}
