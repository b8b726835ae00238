import Interchange
import Testing

struct BundleErrorTests {
    @Test(
        "says what happened and what to do next, beginning with what is safe",
        arguments: [
            (
                .noFolder(path: "in"), "There is no folder in.",
                "Nothing was changed. Name the folder in which the CSV files are."
            ),
            (
                .noFiles(path: "in"), "The folder in holds none of the files of a bundle.",
                "Nothing was changed. Name the folder in which the CSV files are, such as programme.csv, staff.csv, "
                    + "clients.csv."
            ),
            (
                .unreadable(name: "staff.csv", reason: "Permission denied"),
                "staff.csv can't be read: Permission denied.",
                "Nothing was changed. See that the file is there and that you may read it, then try again."
            ),
            (
                .unwritable(path: "out", reason: "No space left on device"),
                "out can't be written: No space left on device.",
                "No file was left half written. See that the disk has room and that you may write there, then try "
                    + "again."
            ),
            (
                .busy(path: "out"), "Another export is writing into out.",
                "Nothing was changed. Wait until it is done, or name another folder."
            ),
        ] as [(BundleError, String, String)]
    )
    func sentences(error: BundleError, what: String, next: String) {
        #expect(error.errorDescription == what)
        #expect(error.recoverySuggestion == next)
    }

    @Test("prints a problem with file, line and column")
    func problem() {
        let inColumn = BundleProblem(file: "clients.csv", line: 3, column: "birth_date", sentence: "is missing")
        #expect("\(inColumn)" == "clients.csv:3: birth_date: is missing")
        #expect("\(BundleProblem(file: "clients.csv", line: 3, sentence: "is odd"))" == "clients.csv:3: is odd")
    }
}
