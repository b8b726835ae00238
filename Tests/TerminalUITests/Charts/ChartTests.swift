import TerminalUI
import Testing

@Suite struct ChartTests {
    private func text(_ runs: [TextRun]) -> String { runs.map(\.text).joined() }

    @Test(arguments: [
        (4.5, 3.5, 9.0, "████▌▒▒▒·"), (9, 0, 9, "█████████"), (0, 0, 9, "·········"), (0, 9, 9, "▒▒▒▒▒▒▒▒▒"),
        (3, 3, 9, "███▒▒▒···"), (12, 3, 9, "█████████"), (8.9, 0.1, 9, "████████▌"), (0.4, 0, 9, "·········"),
        (-1, 2, 9, "▒········"), (1, 1, 0, "·········"), (.nan, 1, 9, "·········"), (1, .infinity, 9, "█········"),
    ])
    func aBarShowsDoneAheadAndOutOfReach(done: Double, ahead: Double, total: Double, picture: String) {
        #expect(text(Bar(done: done, ahead: ahead, total: total).runs(cells: 9, glyphs: .unicode)) == picture)
    }

    @Test func barsScaleToAnyNumberOfCells() {
        for cells in -1...40 {
            for done in stride(from: 0.0, through: 10, by: 0.3) {
                let bar = Bar(done: done, ahead: 10 - done, total: 12)
                #expect(text(bar.runs(cells: cells, glyphs: .ascii)).count == max(0, cells))
            }
        }
        #expect(text(Bar(done: 4.5, ahead: 3.5, total: 9).runs(cells: 9, glyphs: .ascii)) == "####+===.")
    }

    @Test func aBarInNumbers() {
        #expect(
            Bar(done: 4.5, ahead: 3.5, total: 9).asTable.lines == [
                "Done: 4.5. Ahead: 3.5. Out of reach: 1.0. Total: 9.0."
            ]
        )
    }

    @Test func stepsOfASparkline() {
        let line = Sparkline([0, 1, nil, 4, 8, 12], maximum: 8)
        #expect(line.text(glyphs: .unicode) == "▁▂ ▅██")
        #expect(line.text(glyphs: .ascii) == "01 599")
        #expect(Sparkline([]).text(glyphs: .unicode) == "")
        #expect(Sparkline([0, 0]).text(glyphs: .unicode) == "▁▁")
        #expect(
            Sparkline([9, nil]).asTable(heading: "Week", names: ["36", "37"], valueHeading: "Hours").lines
                == ["Week: 36. Hours: 9.0.", "Week: 37. Hours: none."]
        )
    }

    @Test func aBarWithAGoal() {
        #expect(text(HBar(6, maximum: 12, goal: 9).runs(cells: 12, glyphs: .unicode)) == "██████   │  ")
        #expect(text(HBar(11, maximum: 12, goal: 9).runs(cells: 12, glyphs: .unicode)) == "███████████ ")
        #expect(text(HBar(5.5, maximum: 12).runs(cells: 12, glyphs: .ascii)) == "#####+      ")
        #expect(HBar(6, maximum: 12, goal: 9).asTable.lines == ["Value: 6.0. Goal: 9.0."])
        #expect(HBar(6, maximum: 12).asTable.lines == ["Value: 6.0."])
    }

    @Test func shadesAlwaysHaveTheirNumber() {
        let strip = HeatStrip([0, 1, 2.5, 3, nil, 12.5], steps: [1, 2, 3])
        #expect(text(strip.runs(glyphs: .unicode)) == "░░ 0.0 ▒▒ 1.0 ▓▓ 2.5 ██ 3.0   ·    ██ 12.5")
        #expect(text(strip.runs(glyphs: .ascii)) == ".. 0.0 :: 1.0 ++ 2.5 ## 3.0   .    ## 12.5")
        #expect(
            strip.asTable(heading: "Day", names: ["Mon"], valueHeading: "Hours").lines == ["Day: Mon. Hours: 0.0."]
        )
    }

    @Test func chartsOnAScreen() throws {
        let values: [Double?] = [70, 74, 76, nil, 81, 80, 99, 12]
        let weeks = ["36", "37", "38", "39", "40", "41", "42", "43"]
        try expectPicture("Charts") { canvas in
            canvas.within(Rect(x: 2, y: 0, width: 30, height: 7)) { canvas in
                DotLine(values, names: weeks, lowest: 65, step: 5).draw(on: &canvas)
            }
            for (y, hours) in [9.0, 10.5, 7.5, 3, 0].enumerated() {
                canvas.put(HBar(hours, maximum: 12, goal: 9).runs(cells: 24, glyphs: canvas.glyphs), x: 36, y: y)
            }
            canvas.put(HeatStrip([0, 1.5, nil, 3], steps: [1, 2, 3]).runs(glyphs: canvas.glyphs), x: 2, y: 9)
            canvas.put(Sparkline(values).text(glyphs: canvas.glyphs), x: 2, y: 11, role: .chart1)
            canvas.put(Bar(done: 4.5, ahead: 3.5, total: 9).runs(cells: 27, glyphs: canvas.glyphs), x: 2, y: 13)
        }
        #expect(
            DotLine(values, names: weeks, lowest: 65, step: 5).asTable(heading: "W", valueHeading: "%").rows.count == 8
        )
    }
}
