import CareModel
import CaseStore
import Interchange
import Screens

extension UnitsExport {
    /// Writes the file, client by client, in little memory.
    /// - Returns: The number of lines below the heading.
    /// - Throws: `SpreadsheetError` when there is such a file already or the disk doesn't take it, ``CaseFileError`` when the
    ///   records can't be read; the file is gone again then.
    func write(from caseFile: CaseFile) throws -> Int {
        let cells = UnitCells(namesClients: namesClients)
        let file = try SpreadsheetFile(newFileAt: path, heading: cells.heading)
        try caseFile.forEachUnits(on: days, client: client, scope: scope) { units in
            for line in units.lines { try file.append(cells.cells(line, of: units.client)) }
        }
        try file.finish()
        return file.count
    }
}
