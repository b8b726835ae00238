/// What a key did to a picker.
public enum PickerResponse<ID: Hashable & Sendable>: Equatable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The search or the selection changed, or nothing did.
    case handled
    /// This one was picked.
    case picked(ID)
    /// The person went away without picking.
    case cancelled
}
