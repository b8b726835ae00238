import CareModel

/// The columns in which a test keeps what was measured on its specimen.
enum SpecimenColumns {
    /// Reads the seven columns in their order: temperature, creatinine, specific gravity, pH, nitrite, adulterant, invalid.
    static func read(_ columns: inout Columns) -> Specimen {
        var specimen = Specimen()
        specimen.temperature = columns.optionalMeasured()
        specimen.creatinine = columns.optionalMeasured()
        specimen.specificGravity = columns.optionalMeasured()
        specimen.ph = columns.optionalMeasured()
        specimen.nitrite = columns.optionalMeasured()
        specimen.adulterant = columns.optionalText()
        specimen.labInvalid = columns.optionalFlag()
        return specimen
    }
}
