import Interchange

/// How fast a bundle goes in and out, by the program's own commands.
struct TransferFigures {
    /// The folder for the bundle and the case file.
    let folder: String
    let program: String

    /// The folder of the generated bundle.
    var bundle: String { "\(folder)/bundle" }
    /// The case file that it is imported into.
    var database: String { "\(folder)/stepwise.db" }

    /// Writes the bundle, imports it and exports it again.
    func measure(_ programme: GeneratedProgramme) throws -> [Figure] {
        let writer = try BundleWriter(folder: bundle)
        var rows = 0
        try programme.forEachRecord { record in
            try writer.append(record)
            rows += 1
        }
        _ = try writer.finish()
        let day = "\(GeneratedProgramme.today)"
        let comingIn = try Command(program, ["import", bundle, "--database", database, "--today", day])
        let goingOut = try Command(program, ["export", "\(folder)/export", "--database", database])
        return [
            Figure("rows of records", Double(rows), decimals: 0),
            Figure("import, rows a second", Double(rows) / comingIn.seconds, decimals: 0),
            Figure("import, rows a processor second", Double(rows) / comingIn.processorSeconds, decimals: 0),
            Figure("import, memory, MB", comingIn.megabytes),
            Figure("export, rows a second", Double(rows) / goingOut.seconds, decimals: 0),
            Figure("export, rows a processor second", Double(rows) / goingOut.processorSeconds, decimals: 0),
            Figure("export, memory, MB", goingOut.megabytes),
        ]
    }
}
