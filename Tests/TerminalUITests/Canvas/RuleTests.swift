import TerminalUI
import Testing

@Suite struct RuleTests {
    private func picture(width: Int = 9, height: Int = 5, _ draw: (inout Canvas) -> Void) -> String {
        var canvas = Canvas(size: Size(width: width, height: height))
        draw(&canvas)
        return canvas.text
    }

    @Test func rulesMeetInWhicheverOrderTheyAreDrawn() {
        let expected = """
            ────┬────
                │
            ────┼────
                │
            ────┴────
            """
        let rules: [(inout Canvas) -> Void] = [
            { $0.rule(y: 0) }, { $0.rule(y: 2) }, { $0.rule(y: 4) }, { $0.verticalRule(x: 4, from: 0, to: 4) },
        ]
        for first in 0..<4 {
            let order = [first] + (0..<4).filter { $0 != first }
            for order in [order, order.reversed()] {
                #expect(picture { canvas in for index in order { rules[index](&canvas) } } == expected, "\(order)")
            }
        }
    }

    @Test func aRuleThatOnlyTouchesIsJoined() {
        #expect(
            picture { canvas in
                canvas.rule(y: 0)
                canvas.rule(y: 4)
                canvas.verticalRule(x: 4, from: 1, to: 3)
                canvas.rule(y: 2, from: 5)
            } == "────┬────\n    │\n    ├────\n    │\n────┴────"
        )
        #expect(
            picture { canvas in
                canvas.verticalRule(x: 4, from: 0, to: 4)
                canvas.rule(y: 2, to: 3)
            } == "    │\n    │\n────┤\n    │\n    │"
        )
    }

    @Test func aHeadingIsSetIntoTheRule() {
        var canvas = Canvas(size: Size(width: 16, height: 2))
        canvas.rule(y: 0, heading: "Evidence")
        canvas.rule(y: 1, heading: "A heading that is long", emphasis: .bold)
        #expect(canvas.text == "── Evidence ────\n── A heading… ──")
        #expect(canvas.roles.hasPrefix("bbhhhhhhhhhhbbbb"))
        #expect(canvas.cell(x: 3, y: 1).emphasis == .bold)
    }

    @Test func aRuleTooShortForItsHeadingHasNone() {
        #expect(picture(width: 5, height: 1) { $0.rule(y: 0, heading: "Evidence") } == "─────")
    }

    @Test func dashesInTextAreNotJoined() {
        #expect(
            picture(width: 3, height: 3) { canvas in
                canvas.put("───", x: 0, y: 1)
                canvas.verticalRule(x: 1, from: 0, to: 2)
            } == " │\n─│─\n │"
        )
    }

    @Test func aBoxHidesWhatIsBehindItAndJoinsNothingOutside() {
        #expect(
            picture(width: 12, height: 5) { canvas in
                for y in 0..<5 { canvas.rule(y: y) }
                canvas.box(Rect(x: 2, y: 1, width: 8, height: 3), title: "Hi")
            } == "────────────\n──┌─ Hi ─┐──\n──│      │──\n──└──────┘──\n────────────"
        )
    }

    @Test func aRuleInsideABoxMeetsItsSides() {
        #expect(
            picture(width: 6, height: 5) { canvas in
                canvas.box(canvas.bounds)
                canvas.rule(y: 2)
            } == "┌────┐\n│    │\n├────┤\n│    │\n└────┘"
        )
    }

    @Test func asciiHasOneSignForEveryJunction() {
        var canvas = Canvas(size: Size(width: 6, height: 4), glyphs: .ascii)
        canvas.box(canvas.bounds)
        canvas.rule(y: 2)
        #expect(canvas.text == "+----+\n|    |\n+----+\n+----+")
    }
}
