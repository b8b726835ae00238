internal import CareModel

/// Makes records of the rows of one file.
struct RowDecoder {
    private let file: BundleFile
    private let codec: any RecordCodec.Type
    private let header: BundleHeader
    private var cells: CellReader

    /// Creates a decoder for the rows under a header row without problems.
    init(file: BundleFile, header: BundleHeader, first: CSVRow) {
        self.file = file
        self.header = header
        codec = file.codec
        cells = CellReader(file: file.name, columns: file.columns, places: header.places, row: first)
    }

    /// The record in a row, or all that is wrong with it.
    mutating func decode(_ row: CSVRow) -> BundleRow {
        if let fault = row.fault { return refused(row, [problem(fault)]) }
        cells.begin(row)
        guard let record = codec.read(&cells), cells.problems.isEmpty else { return refused(row, cells.problems) }
        return BundleRow(line: row.line, record: .success(record), notes: cells.notes)
    }

    private func refused(_ row: CSVRow, _ problems: [BundleProblem]) -> BundleRow {
        BundleRow(line: row.line, record: .failure(RefusedRow(problems: problems)), notes: [])
    }

    private func problem(_ fault: CSVFault) -> BundleProblem {
        let column = fault.cell.flatMap { header.column(ofCell: $0, in: file) }
        return BundleProblem(file: file.name, line: fault.line, column: column, sentence: fault.sentence)
    }
}
