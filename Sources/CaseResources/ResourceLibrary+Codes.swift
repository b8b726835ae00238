public import CareModel

extension ResourceLibrary {
    /// The codes that a programme can take over into its own table, in force from a day on.
    ///
    /// A line that begins with `#` is a remark. Each code comes with what its unit stands on, and says so where that isn't
    /// confirmed.
    /// - Throws: ``ResourceError`` when the file isn't there or a line can't be read.
    public func commonCodes(from day: Day) throws -> [BillingCode] {
        let file = "Codes/common.csv"
        let lines = try text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { index, line in
            guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("code,") else { return nil }
            guard let code = BillingCode(shipped: line, from: day) else {
                throw ResourceError.unreadable(file: file, line: index + 1)
            }
            return code
        }
    }
}

extension BillingCode {
    /// Reads a line with the columns code, label, unit, rounding, least minutes, most units, services and basis.
    fileprivate init?(shipped line: Substring, from day: Day) {
        let cells = line.split(separator: ",", maxSplits: 7, omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 8, !cells[0].isEmpty, !cells[1].isEmpty, let unit = BillingUnit(rawValue: cells[2]),
            let rounding = UnitRounding(rawValue: cells[3]), cells[4].isEmpty || Int(cells[4]) != nil,
            cells[5].isEmpty || Int(cells[5]) != nil
        else { return nil }
        let words = cells[6].split(separator: ";")
        let services = words.compactMap { Service(rawValue: String($0)) }
        guard !services.isEmpty, services.count == words.count else { return nil }
        self.init(code: cells[0], label: cells[1], from: day, unit: unit, services: services)
        self.rounding = rounding
        leastMinutes = Int(cells[4]).flatMap { Minutes($0) }
        mostUnits = Int(cells[5])
        basis = cells[7].isEmpty ? nil : cells[7]
    }
}
