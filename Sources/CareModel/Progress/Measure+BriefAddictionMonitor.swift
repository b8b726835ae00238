extension Measure {
    /// The use scale of the Brief Addiction Monitor, 0 to 12: items 4 to 6.
    ///
    /// Source: scoring keys published with the Department of Veterans Affairs' health record software (VistA).
    public var bamUse: Int? {
        instrument.isBriefAddictionMonitor ? sum(ofItems: 4...6) : nil
    }

    /// The risk scale of the Brief Addiction Monitor, 0 to 24: items 1, 2, 3, 8, 11 and 15.
    ///
    /// Source: as ``bamUse``.
    public var bamRisk: Int? {
        instrument.isBriefAddictionMonitor ? sum(ofItems: [1, 2, 3, 8, 11, 15]) : nil
    }

    /// The protective scale of the Brief Addiction Monitor, 0 to 24: items 9, 10, 12, 13, 14 and 16.
    ///
    /// Source: as ``bamUse``.
    public var bamProtective: Int? {
        instrument.isBriefAddictionMonitor ? sum(ofItems: [9, 10, 12, 13, 14, 16]) : nil
    }
}
