import CareModel
import CaseStore
import TerminalUI

/// What lies over a screen for a moment.
enum Overlay: Sendable {
    /// The keys of the screen.
    case help(HelpOverlay)
    /// Every command by its name; what is picked is pressed.
    case palette(Picker<Key>)
    /// The places after `g`.
    case places
    /// Clients by name.
    case clients(ClientFinder)
    /// Whose clients are looked at.
    case scopes(Picker<Scope>)
    /// Whether to take back something that was signed.
    case undoing(StandingChange, Dialog<Bool>)
    /// What was said, latest first.
    case messages([String])
}
