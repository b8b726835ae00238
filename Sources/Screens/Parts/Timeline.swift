import CareModel
import CaseStore
import TerminalUI

/// What happened to a client, one line an event.
enum Timeline {
    /// Draws one event over the first row of the window.
    static func draw(_ event: ClientChart.Event, on canvas: inout Canvas, y: Int) {
        let width = canvas.size.width
        canvas.put(event.day.dayAndMonth, x: 2, y: y)
        let word = canvas.put(event.word, x: 10, y: y, role: event.isConcern ? .danger : .text, width: 11)
        let end = event.minutes == nil ? width - 1 : width - 6
        canvas.put(event.detail, x: 10 + max(word, 11) + 1, y: y, width: max(0, end - 22))
        if let minutes = event.minutes {
            canvas.put(minutes.hours, x: width - 5, y: y, width: 4, align: .trailing)
        }
    }
}
