public import CareModel
import GRDB

/// An analyte that a screen looks for, with what it is held against.
public struct PanelAnalyte: Hashable, Sendable {
    /// What is looked for.
    public let analyte: Analyte
    /// The unit of the cut-off, such as ng/mL.
    public let unit: String?
    /// The concentration from which a reading is positive.
    public let cutoff: MeasuredNumber?
    /// Who reads the screen.
    public let laboratory: String?

    /// Creates an analyte of a panel.
    public init(analyte: Analyte, unit: String? = nil, cutoff: MeasuredNumber? = nil, laboratory: String? = nil) {
        self.analyte = analyte
        self.unit = unit
        self.cutoff = cutoff
        self.laboratory = laboratory
    }
}

extension CaseFile {
    /// The panel of the programme's last screen, so that the next one begins with the same analytes and cut-offs; empty
    /// before the first screen.
    public func lastPanel() throws -> [PanelAnalyte] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.code, r.unit, r.cutoff, r.laboratory FROM result r JOIN analyte a ON a.n = r.analyte
                    WHERE r.method = 0 AND r.test = (
                        SELECT t.n FROM test t INDEXED BY test_by_day WHERE t.voided IS NULL AND EXISTS (
                            SELECT 1 FROM result o WHERE o.test = t.n AND o.method = 0)
                        ORDER BY t.day DESC, t.n DESC LIMIT 1)
                    GROUP BY a.code ORDER BY a.code
                    """
            )
            return rows.compactMap { row in
                Analyte(code: row[0]).map { analyte in
                    PanelAnalyte(
                        analyte: analyte,
                        unit: row[1],
                        cutoff: (row[2] as String?).flatMap(MeasuredNumber.init),
                        laboratory: row[3]
                    )
                }
            }
        }
    }
}
