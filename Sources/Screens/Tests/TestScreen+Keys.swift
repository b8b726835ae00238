import CareModel
import CaseStore
import TerminalUI

extension TestScreen {
    /// What the keys of the panel do.
    enum PanelAction: Hashable, Sendable {
        case allNegative, invalid, laboratory, figure, addAnalyte, clear
    }

    /// What works in the panel and in the fields.
    enum Action: Hashable, Sendable {
        case save, otherPart, nextError, startAnew, leave
    }

    static let panelKeys = KeyTable<PanelAction>(
        heading: "Panel",
        [
            .key("N", .allNegative, "All negative", "Read everything negative that is not read."),
            .key("I", .invalid, "Invalid", "The specimen is invalid."),
            .key("D", .laboratory, "Lab", "Enter the laboratory's readings, or the screen's again."),
            .key("=", .figure, "Figure", "Type the laboratory's figure for the line.", .hidden),
            .key("+", .addAnalyte, "Add analyte", "Add an analyte that the panel does not have.", .hidden),
            .key("-", .clear, "Clear", "Take the reading of the line back.", .hidden),
        ]
    )

    static let everyPart = KeyTable<Action>(
        heading: "Test",
        [
            KeyBinding(.control("s"), do: .save, label: "Save", help: "Save the test.", inBar: .always),
            KeyBinding(
                .function(6),
                .tab,
                do: .otherPart,
                label: "Panel or fields",
                help: "Go from the panel to the fields, or back."
            ),
            KeyBinding(
                .function(8),
                do: .nextError,
                label: "Next error",
                help: "Go to the next field with an error.",
                inBar: .hidden
            ),
            KeyBinding(
                .control("r"),
                do: .startAnew,
                label: "Start anew",
                help: "Throw away what was entered and show what is on file.",
                inBar: .hidden
            ),
            KeyBinding(
                .escape,
                do: .leave,
                label: "Back",
                help: "Go back; what you entered is kept as a draft.",
                inBar: .always
            ),
        ]
    )

    mutating func handle(_ key: Key, at desk: Desk) throws -> Step {
        if figure != nil { return typeFigure(key) }
        if adding != nil { return chooseAnalyte(key) }
        if key == .control("s") { return try save(at: desk) }
        if key == .control("r") { return try startAnew(at: desk) }
        if key == .function(6) { return turnPart() }
        let step = part == .panel ? try pressInPanel(key) : pressInFields(key, desk)
        try keepDraft(at: desk)
        return step
    }

    private mutating func turnPart() -> Step {
        part = part == .panel ? .fields : .panel
        return .stay
    }

    private mutating func pressInFields(_ key: Key, _ desk: Desk) -> Step {
        guard var form else { return .close }
        if key == .escape { return turnPart() }
        let response = form.handle(key, size: fieldsSize(at: desk))
        self.form = form
        if form.isOnSaveButton {
            self.form?.focus(on: "outcome")
            part = .panel
        }
        if case .refused(let sentence) = response { return .warn(sentence) }
        return response == .ignored ? .ignored : .stay
    }

    private mutating func pressInPanel(_ key: Key) throws -> Step {
        if let action = Self.panelKeys.action(for: key) { return perform(action) }
        switch key {
        case .escape: return leave()
        case .tab, .backTab: return turnPart()
        case .up: line = max(0, line - 1)
        case .down: line = min(max(0, panel.lines.count - 1), line + 1)
        case .enter: if panel.lines.indices.contains(line) { panel.toggle(line, method) }
        case .function(8):
            part = .fields
            return pressError()
        case .character(let letter):
            guard let index = panel.index(of: letter) else { return .ignored }
            line = index
            panel.toggle(index, method)
        default: return .ignored
        }
        return .stay
    }

    private mutating func pressError() -> Step {
        guard let error = form?.errors.first else {
            part = .panel
            return .say("There is no error.")
        }
        form?.focus(on: error.field.id)
        return .warn(error.sentence)
    }

    private mutating func leave() -> Step {
        let isDirty = panel.isChanged || form?.isDirty == true
        return .close(saying: isDirty ? "Not saved yet; what you entered is kept as a draft." : "")
    }

    private mutating func perform(_ action: PanelAction) -> Step {
        switch action {
        case .allNegative:
            // A laboratory reports what it was sent; what it says nothing about isn't negative.
            guard method == .presumptive else { return .warn("N reads the screen; D goes back to it.") }
            panel.readNegative()
            return .say("Everything that was not read is negative. Letters turn one over, ^S saves.")
        case .invalid:
            form?.restore(["invalid": "yes"])
            return .say("The specimen is marked invalid. ^S saves.")
        case .laboratory:
            method = method == .presumptive ? .definitive : .presumptive
            guard method == .definitive else { return .say("Letters enter the screen's readings.") }
            let day = reportedOn.map { " of \($0.weekdayAndDate)" } ?? ""
            return .say("Letters enter the laboratory's report\(day); its day is a field.")
        case .figure:
            guard panel.lines.indices.contains(line) else { return .stay }
            let onLine = panel.lines[line]
            figure = TextField(leftFigures[onLine.analyte] ?? onLine.value, maximumLength: 12)
        case .addAnalyte:
            let known = Set(panel.lines.map(\.analyte))
            let entries = Analyte.allCases.filter { !known.contains($0) }.map { PickerEntry(id: $0, title: $0.name) }
            adding = Picker(entries, prompt: "Analyte:")
        case .clear: if panel.lines.indices.contains(line) { panel.clear(line, method) }
        }
        return .stay
    }

    private mutating func typeFigure(_ key: Key) -> Step {
        switch key {
        case .escape:
            leftFigures[panel.lines[line].analyte] = figure?.text
            figure = nil
        case .enter:
            let text = figure?.text.trimmed ?? ""
            guard text.isEmpty || MeasuredNumber(text) != nil else { return .warn("Write a number such as 412.5.") }
            panel.write(text, at: line)
            leftFigures[panel.lines[line].analyte] = nil
            figure = nil
        default: return figure?.handle(key) == .ignored ? .ignored : .stay
        }
        return .stay
    }

    private mutating func chooseAnalyte(_ key: Key) -> Step {
        switch adding?.handle(key, height: 10) {
        case .picked(let analyte):
            panel.add(analyte)
            line = panel.lines.count - 1
            method = .definitive
            adding = nil
        case .cancelled: adding = nil
        default: break
        }
        return .stay
    }

    mutating func paste(_ text: String, at desk: Desk) throws -> Step {
        if figure != nil {
            _ = figure?.paste(text)
        } else if part == .fields {
            _ = form?.paste(text)
        }
        return .stay
    }

    mutating func click(_ point: Point, at desk: Desk) throws -> Step {
        let layout = TestLayout(size: desk.size, lines: panel.lines.count)
        if layout.fields.contains(point) {
            part = .fields
            _ = form?.click(
                at: Point(x: point.x - layout.fields.x, y: point.y - layout.fields.y),
                size: layout.fields.size
            )
        } else if let index = layout.line(at: point), panel.lines.indices.contains(index) {
            part = .panel
            line = index
            panel.toggle(index, method)
        }
        return .stay
    }
}
