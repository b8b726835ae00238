import Foundation
import Interchange
import Testing

struct SpreadsheetTests {
    @Test(
        "has no cell that a spreadsheet program would run",
        arguments: [
            ("plain", "plain"), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "' =1"), ("\t=1", "\"'\t=1\""), ("\n=1", "\"'\n=1\""), ("%0A", "'%0A"), ("|cmd", "'|cmd"),
            ("\u{FF1D}1", "'\u{FF1D}1"), ("a=1", "a=1"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""), ("", ""),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("Ñ", "Ñ"),
        ]
    )
    func cells(text: String, expected: String) {
        #expect(SpreadsheetLine([text, "z"]).text == "\(expected),z\r\n")
    }

    @Test("is written for its owner only, with its heading and lines")
    func file() throws {
        let folder = try ScratchFolder()
        let file = try SpreadsheetFile(newFileAt: folder.path + "/units.csv", heading: ["a", "b"])
        for number in 0..<20_000 { try file.append(["\(number)", "=1"]) }
        try file.finish()
        #expect(file.count == 20_000)
        let text = try folder.text("units.csv")
        #expect(text.hasPrefix("a,b\r\n0,'=1\r\n1,'=1\r\n"))
        #expect(text.hasSuffix("19999,'=1\r\n"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/units.csv")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("never writes over a file, nor through a link")
    func existing() throws {
        let folder = try ScratchFolder()
        try folder.write("mine.csv", "mine")
        let path = folder.path + "/mine.csv"
        #expect(throws: SpreadsheetError.exists(path: path)) { try SpreadsheetFile(newFileAt: path, heading: []) }
        #expect(try folder.text("mine.csv") == "mine")
        let link = folder.path + "/link.csv"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/nowhere.csv")
        #expect(throws: SpreadsheetError.exists(path: link)) { try SpreadsheetFile(newFileAt: link, heading: []) }
        #expect(try folder.names() == ["link.csv", "mine.csv"])
    }

    @Test("is gone again when it isn't finished, and says what is wrong with its path")
    func unfinished() throws {
        let folder = try ScratchFolder()
        do {
            let file = try SpreadsheetFile(newFileAt: folder.path + "/units.csv", heading: ["a"])
            try file.append(["1"])
        }
        #expect(try folder.names().isEmpty)
        #expect(throws: SpreadsheetError.noName) { try SpreadsheetFile(newFileAt: "", heading: []) }
        #expect(throws: SpreadsheetError.noName) { try SpreadsheetFile(newFileAt: folder.path + "/", heading: []) }
        let lost = folder.path + "/no/units.csv"
        #expect(throws: SpreadsheetError.unwritable(path: lost, reason: "No such file or directory")) {
            try SpreadsheetFile(newFileAt: lost, heading: [])
        }
        #expect(SpreadsheetError.exists(path: "x").recoverySuggestion?.hasPrefix("Choose another name") == true)
    }
}
