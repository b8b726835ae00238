internal import CareModel

/// One file of a bundle that is being written.
final class BundleSheet {
    private let file: BundleFile
    private let codec: any RecordCodec.Type
    private let sink: FileSink
    private var cells = CellWriter()
    private var rows = 0

    /// Begins a file with its header row.
    init(of file: BundleFile, in folder: String) throws(BundleError) {
        self.file = file
        codec = file.codec
        sink = try FileSink(folder: folder, name: file.name)
        for column in file.columns { cells.word(column.name) }
        cells.endRow()
        try sink.append(cells.bytes)
    }

    func append(_ record: CareRecord) throws(BundleError) {
        cells.removeAll()
        codec.write(record, to: &cells)
        cells.endRow()
        rows += 1
        try sink.append(cells.bytes)
    }

    func finish() throws(BundleError) {
        try sink.finish()
    }

    func commit() throws(BundleError) {
        try sink.commit()
    }

    /// Whether the file belongs into the bundle.
    var isWanted: Bool { rows > 0 || !file.isBeyondContract }

    /// Leaves the file out, and takes an older one of its name away.
    func leaveOut() throws(BundleError) {
        try sink.leaveOut()
    }

    /// What was written.
    var report: FileReport {
        var report = FileReport(file: file)
        report.rows = rows
        report.bytes = sink.byteCount
        report.sha256 = sink.digest
        return report
    }
}
