/// What a key did to a form.
public enum FormResponse: Equatable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The focus moved, or nothing happened.
    case handled
    /// A field's content changed; a draft may be kept.
    case changed
    /// Everything is right and the person wants it saved.
    case save
    /// The person wants to find what the field with the focus holds, and typed this so far.
    case lookUp(typed: String)
    /// The person wants it saved, but something is wrong; the sentence says what, and the focus is on it.
    case refused(String)
    /// The person wants to leave.
    case leave
}
