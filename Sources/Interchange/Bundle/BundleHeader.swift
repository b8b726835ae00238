/// What the header row of a file says about its columns.
struct BundleHeader {
    /// The line of the header row.
    let line: Int
    /// For each column of the bundle, the cell that holds it.
    private(set) var places: [Int?] = []
    /// The columns that a bundle hasn't got.
    private(set) var unknownColumns: [String] = []
    /// What is wrong with the header row, so that no row under it can be read.
    private(set) var problems: [BundleProblem] = []

    /// Reads the first row of a file, if there is one; names are read in any case and without the blanks around them.
    init(_ row: CSVRow?, of file: BundleFile) {
        line = row?.line ?? 1
        guard let row else {
            refuse(file, "the file is empty; write a header row with \(file.header)")
            return
        }
        if let fault = row.fault {
            problems = [BundleProblem(file: file.name, line: fault.line, sentence: fault.sentence)]
            return
        }
        let names = (0..<row.count).map { String(decoding: row[$0].trimmingBlanks, as: UTF8.self) }
        let folded = names.map { $0.lowercased() }
        places = file.columns.map { folded.firstIndex(of: $0.name) }
        guard places.contains(where: { $0 != nil }) else {
            // The row may be one of data, so nothing in it is repeated.
            refuse(file, "the first row names none of the columns; write a header row with \(file.header)")
            return
        }
        let known = Set(file.columns.map(\.name))
        unknownColumns = names.indices.filter { !known.contains(folded[$0]) }
            .map { names[$0].isEmpty ? "column \($0 + 1), without a name" : names[$0] }
        for column in file.columns where folded.count(where: { $0 == column.name }) > 1 {
            refuse(file, "more than one column has this name; keep one of them", column: column.name)
        }
        for (column, place) in zip(file.columns, places) where column.isRequired && place == nil {
            refuse(file, "the column is missing; add it to the header row", column: column.name)
        }
    }

    /// The name of the column that a cell belongs to, where a bundle has one for it.
    func column(ofCell cell: Int, in file: BundleFile) -> String? {
        places.firstIndex(of: cell).map { file.columns[$0].name }
    }

    private mutating func refuse(_ file: BundleFile, _ sentence: String, column: String? = nil) {
        problems.append(BundleProblem(file: file.name, line: line, column: column, sentence: sentence))
    }
}

extension BundleFile {
    /// The header row as it is written.
    fileprivate var header: String { columns.map(\.name).joined(separator: ",") }
}
