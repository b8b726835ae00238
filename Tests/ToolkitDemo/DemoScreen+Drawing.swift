import TerminalUI

extension DemoScreen {
    func draw(on canvas: inout Canvas) {
        let (body, foot) = canvas.bounds.rows(at: -2)
        let (head, page) = body.rows(at: 2)
        let (title, tabLine) = head.rows(at: 1)
        let (statusLine, keyLine) = foot.rows(at: 1)
        canvas.within(title) {
            TitleLine(["TOOLKIT", tabs.titles[tabs.selected]], facts: "Thu 19 Nov 09:20").draw(on: &$0)
        }
        canvas.within(tabLine) { tabs.draw(on: &$0) }
        canvas.within(page) { canvas in
            switch tabs.selected {
            case 1: form.draw(on: &canvas)
            case 2: note.draw(on: &canvas)
            default: people.draw(on: &canvas)
            }
        }
        let position = "\(people.position), \(canvas.size.width)x\(canvas.size.height)"
        canvas.within(statusLine) { StatusLine(status, position: position).draw(on: &$0) }
        canvas.within(keyLine) { KeyBar(Self.keys.hints).draw(on: &$0) }
        dialog?.draw(on: &canvas)
        if let help { canvas.within(page) { help.draw(on: &$0) } }
    }
}
