public import CareModel

/// Writes a bundle: a folder of CSV files, each with its header row even when nothing else is in it.
///
/// Files beyond the 22 that every program knows are written only when there are rows for them, so that what another
/// program wrote comes back as it was.
///
/// Rows are written in the order in which they come, with LF line ends and quotes only where they must be, and every
/// value exactly as it would be read back, so that two exports of the same records have the same bytes. Each file is
/// written under another name and gets its own when all are whole: an export that fails leaves the older files as they
/// were. Other files in the folder are left alone.
///
/// Cells that a spreadsheet program would run as a formula, such as `=1+1`, are written as they are, because a bundle
/// must come back byte for byte; an export that is meant for spreadsheets has to guard against them.
public struct BundleWriter: ~Copyable {
    private let folder: ExportFolder
    private let sheets: [CareRecord.Kind: BundleSheet]

    /// Begins to write into a folder, which is made if it isn't there.
    /// - Throws: ``BundleError`` when the folder or a file in it can't be written, or another export is writing there.
    public init(folder path: String) throws(BundleError) {
        let folder = try ExportFolder(path: path)
        var sheets: [CareRecord.Kind: BundleSheet] = [:]
        for file in BundleFile.all {
            sheets[file.kind] = try BundleSheet(of: file, in: path)
        }
        self.folder = folder
        self.sheets = sheets
    }

    /// Writes a record behind the others of its kind; records of different kinds may come in any order.
    /// - Throws: ``BundleError`` when the disk doesn't take it.
    public func append(_ record: CareRecord) throws(BundleError) {
        try sheets[record.kind]?.append(record)
    }

    /// Waits until the disk has everything and gives the files their names.
    /// - Returns: What was written, file by file.
    /// - Throws: ``BundleError`` when the disk fails.
    public consuming func finish() throws(BundleError) -> [FileReport] {
        let ordered = BundleFile.all.compactMap { sheets[$0.kind] }
        for sheet in ordered { try sheet.finish() }
        let (kept, empty) = (ordered.filter(\.isWanted), ordered.filter { !$0.isWanted })
        for sheet in kept { try sheet.commit() }
        for sheet in empty { try sheet.leaveOut() }
        try folder.synchronize()
        return kept.map(\.report)
    }
}
