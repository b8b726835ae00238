public import CareModel

/// An analyte of a shipped panel, with the cut-off where a publication confirms one.
public struct ShippedAnalyte: Hashable, Sendable {
    /// What is looked for.
    public let analyte: Analyte
    /// The concentration from which a reading is positive, in ng/mL; `nil` where the programme must say.
    public let cutoff: MeasuredNumber?
}

extension ResourceLibrary {
    /// A panel by the name of its file in the folder `Panels`.
    ///
    /// Each line is `analyte,cutoff`; a line that begins with `#` is a remark, such as the source.
    public func panel(named name: String) throws -> [ShippedAnalyte] {
        let file = "Panels/\(name).csv"
        let lines = try text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { index, line in
            guard !line.isEmpty, !line.hasPrefix("#"), line != "analyte,cutoff" else { return nil }
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard cells.count == 2, let analyte = Analyte(code: String(cells[0])),
                cells[1].isEmpty || MeasuredNumber(String(cells[1])) != nil
            else { throw ResourceError.unreadable(file: file, line: index + 1) }
            return ShippedAnalyte(analyte: analyte, cutoff: MeasuredNumber(String(cells[1])))
        }
    }
}
