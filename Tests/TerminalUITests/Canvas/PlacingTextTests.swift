import TerminalUI
import Testing

@Suite struct PlacingTextTests {
    @Test(arguments: [
        (Alignment.leading, Cut.ellipsis, "ab", "ab"),
        (.trailing, .ellipsis, "ab", "    ab"),
        (.center, .ellipsis, "ab", "  ab"),
        (.leading, .ellipsis, "abcdefgh", "abcde…"),
        (.trailing, .ellipsis, "abcdefgh", "abcde…"),
        (.leading, .plain, "abcdefgh", "abcdef"),
        (.leading, .ellipsis, "abcdef", "abcdef"),
        (.leading, .ellipsis, "李雷李雷", "李雷…"),
        (.leading, .plain, "a李雷李", "a李雷"),
    ])
    func aTextStandsInItsColumns(align: Alignment, cut: Cut, text: String, picture: String) {
        var canvas = Canvas(size: Size(width: 12, height: 1))
        let columns = canvas.put(text, x: 0, y: 0, width: 6, align: align, cut: cut)
        #expect(canvas.text == picture)
        #expect(columns == canvas.metrics.columns(of: picture.trimmingPrefix { $0 == " " }.description))
    }

    @Test func withoutWidthTheWindowsEdgeCuts() {
        var canvas = Canvas(size: Size(width: 8, height: 2))
        canvas.put("Brandt, Luis", x: 2, y: 0)
        canvas.put("Brandt, Luis", x: 2, y: 1, width: 3)
        #expect(canvas.text == "  Brand…\n  Br…")
    }

    @Test func noWidthDrawsNothing() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        for width in [0, -3] {
            #expect(canvas.put("abc", x: 0, y: 0, width: width) == 0)
        }
        #expect(canvas.text == "")
    }

    @Test func piecesKeepTheirRoles() {
        var canvas = Canvas(size: Size(width: 14, height: 3))
        let runs: [TextRun] = [TextRun("!", role: .danger), " 3 d late"]
        canvas.put(runs, x: 0, y: 0)
        canvas.put(runs, x: 0, y: 1, width: 14, align: .trailing)
        canvas.put(runs, x: 0, y: 2, width: 6)
        #expect(canvas.text == "! 3 d late\n    ! 3 d late\n! 3 d…")
        #expect(canvas.roles.hasPrefix("x . . ...."))
    }

    @Test func aPieceThatEndsAtTheEdgeStillSaysThatMoreFollows() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.put([TextRun("abcd", role: .ok), "more"], x: 0, y: 0, width: 4)
        #expect(canvas.text == "abc…")
    }

    @Test func paintingKeepsTheText() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.put("abcd", x: 0, y: 0, emphasis: .bold)
        canvas.paint(Rect(x: 1, y: 0, width: 2, height: 1), role: .danger, emphasis: .selected)
        #expect(canvas.text == "abcd")
        #expect(canvas.roles == ".XX.")
        #expect(canvas.cell(x: 1, y: 0).emphasis == [.bold, .selected])
        canvas.fade(canvas.bounds)
        #expect(canvas.roles == "dddd")
        #expect(canvas.cell(x: 1, y: 0).emphasis == [])
    }

    @Test func everyRoleHasALetterOfItsOwn() {
        var canvas = Canvas(size: Size(width: Role.allCases.count, height: 1))
        for (x, role) in Role.allCases.enumerated() { canvas.put("x", x: x, y: 0, role: role, emphasis: .selected) }
        #expect(Set(canvas.roles).count == Role.allCases.count)
        #expect(canvas.roles == canvas.roles.uppercased())
    }

    @Test func rolesShowBothKindsOfSelection() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        canvas.put("ab", x: 0, y: 0)
        canvas.put("cd", x: 2, y: 0, emphasis: .selected)
        canvas.put("ef", x: 4, y: 0, role: .ok, emphasis: .selectedUnfocused)
        #expect(canvas.roles == "..PPOO")
    }
}
