import CareModel
import CaseStore
public import TerminalUI

extension Shell {
    /// Answers what reached the program.
    public mutating func handle(_ event: InputEvent) -> Outcome {
        desk.lookAtClock()
        noticeOthers()
        switch event {
        case .key(let key): return press(key)
        case .paste(let text): paste(text)
        case .mouse(let mouse): return click(mouse)
        case .resize(let size): resize(to: size)
        case .suspendRequested: return .suspend
        case .hangUp, .terminate: return .quit
        case .resumed, .wake: break
        }
        return .goOn
    }

    /// Reads again what another program may have changed.
    private mutating func noticeOthers() {
        guard desk.caseFile.hasChangedElsewhere() else { return }
        attempt { try $0.reloadTop() }
    }

    /// Takes another size of the window; a list may show more rows than it had read.
    public mutating func resize(to size: Size) {
        self.size = size
        desk.size = Size(width: size.width, height: size.height - 3)
        attempt { try $0.reloadTop() }
    }

    /// Whether every screen fits into the window.
    var isLargeEnough: Bool {
        size.width >= Self.smallest.width && size.height >= Self.smallest.height
    }

    private mutating func press(_ key: Key) -> Outcome {
        sentence = Sentence()
        guard key == .control("c") || isLargeEnough else { return .goOn }
        if key == .control("c"), isLeaving { return .quit }
        isLeaving = false
        var outcome = Outcome.goOn
        attempt { shell in
            if shell.overlay != nil {
                outcome = try shell.pressOverOverlay(key)
                return
            }
            let step = try shell.screens[shell.screens.count - 1].handle(key, at: shell.desk)
            if case .ignored = step {
                outcome = try shell.pressEverywhere(key)
            } else {
                outcome = try shell.take(step)
            }
        }
        return outcome
    }

    /// Does what a screen wants.
    mutating func take(_ step: Step) throws -> Outcome {
        switch step {
        case .stay, .ignored: break
        case .say(let text): say(text)
        case .warn(let text): say(text, .danger)
        case .open(let screen): try open(screen)
        case .replace(let screen, let text):
            screens.removeLast()
            try open(screen)
            say(text)
        case .close(let text, let record):
            guard screens.count > 1 else { return .quit }
            screens.removeLast()
            try reloadTop()
            if let record { try screens[screens.count - 1].show(record, at: desk) }
            say(text)
        case .go(let place): try go(to: place)
        case .findClient: overlay = .clients(try ClientFinder(at: desk))
        case .chooseScope: overlay = .scopes(try scopePicker())
        case .help: overlay = .help(help)
        case .quit: return .quit
        }
        return .goOn
    }

    private mutating func open(_ screen: any Screen) throws {
        var screen = screen
        try screen.reload(at: desk)
        screens.append(screen)
    }

    /// Goes to a place; Today stays below it, so that Esc leads there.
    mutating func go(to place: Place) throws {
        screens.removeSubrange(1...)
        if place == .today { try reloadTop() } else { try open(place.screen) }
    }

    private mutating func pressEverywhere(_ key: Key) throws -> Outcome {
        switch Everywhere.keys.action(for: key) {
        case .help: overlay = .help(help)
        case .palette: overlay = .palette(palette)
        case .goTo: overlay = .places
        case .find: overlay = .clients(try ClientFinder(at: desk))
        case .undo: try askToUndo()
        case .redo: try redo()
        case .hideNames:
            desk.hidesNames.toggle()
            say(desk.hidesNames ? "Names are hidden. H shows them again." : "Names are shown.")
        case .scope: overlay = .scopes(try scopePicker())
        case .redraw: return .redraw
        case .suspend: return .suspend
        case .interrupt:
            isLeaving = true
            say("Press ^C again to quit. What you typed is kept.", .warning)
        case nil: break
        }
        return .goOn
    }

    private mutating func paste(_ text: String) {
        attempt { shell in
            switch shell.overlay {
            case .clients(var finder):
                try finder.paste(text, at: shell.desk)
                shell.overlay = .clients(finder)
            case .palette(var picker):
                picker.paste(text)
                shell.overlay = .palette(picker)
            case .some: break
            case nil:
                _ = try shell.take(shell.screens[shell.screens.count - 1].paste(text, at: shell.desk))
            }
        }
    }

    private mutating func click(_ mouse: MouseEvent) -> Outcome {
        switch mouse.kind {
        case .wheelUp: return press(.up)
        case .wheelDown: return press(.down)
        case .click(.left): break
        default: return .goOn
        }
        if mouse.point.y == size.height - 1 {
            let hint = keyBar.hint(at: mouse.point.x, width: size.width)
            return hint.flatMap { Key(label: $0.key) }.map { press($0) } ?? .goOn
        }
        guard overlay == nil else { return .goOn }
        var outcome = Outcome.goOn
        attempt { shell in
            let point = Point(x: mouse.point.x, y: mouse.point.y - 1)
            let step = try shell.screens[shell.screens.count - 1].click(point, at: shell.desk)
            outcome = try shell.take(step)
        }
        return outcome
    }
}
