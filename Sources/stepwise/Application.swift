import CareModel
import CaseResources
import CaseStore
import CursesTerminal
import Screens
import TerminalUI

/// The loop of the full screen: what reaches the terminal goes to the shell, and its picture goes back.
///
/// It runs on the main thread, which sleeps in the terminal until a key, a signal or the mailbox wakes it; nothing in the
/// program may wait for the main queue.
struct Application {
    let caseFile: CaseFile
    let actor: Actor
    let screen: ScreenOptions

    func run() throws {
        var terminal = try CursesTerminal(
            environment: CaseFileOptions.environment,
            theme: screen.theme.theme,
            usesMouse: screen.mouse
        )
        defer { terminal.close() }
        let mailbox = Mailbox<Delivery>(waker: terminal.waker)
        let background = Background(mailbox: mailbox)
        defer { background.begin() }
        let desk = try Desk(
            caseFile: caseFile,
            actor: actor,
            scope: actor.role == .counselor ? actor.staff.map { .caseload($0) } ?? .programme : .programme,
            background: background,
            defaultPanel: Self.shippedPanel,
            commonCodes: { try ResourceLibrary.installed().commonCodes(from: $0) },
            writeUnits: { try $0.write(from: caseFile) }
        )
        var shell = try Shell(desk: desk, size: terminal.size)
        while true {
            show(shell, on: &terminal)
            background.begin()
            shell.seen()
            for event in terminal.events(timeoutMilliseconds: nil) {
                switch shell.handle(event) {
                case .goOn: break
                case .redraw: terminal.redraw()
                case .suspend: terminal.suspend()
                case .quit: return
                }
            }
            for delivery in mailbox.drain() { shell.receive(delivery) }
        }
    }

    /// The panel of a programme's first screen; without the shipped files it begins empty, and `+` adds analytes.
    private static func shippedPanel() -> [PanelAnalyte] {
        let shipped = (try? ResourceLibrary.installed().panel(named: "urine-screen")) ?? []
        return shipped.map {
            PanelAnalyte(analyte: $0.analyte, unit: $0.cutoff == nil ? nil : "ng/mL", cutoff: $0.cutoff)
        }
    }

    private func show(_ shell: Shell, on terminal: inout CursesTerminal) {
        var canvas = terminal.canvas
        shell.draw(on: &canvas)
        terminal.present(canvas)
    }
}
