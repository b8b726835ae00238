/// What a screen wants after a key.
enum Step: Sendable {
    /// Nothing but to be drawn again.
    case stay
    /// To say what just happened.
    case say(String)
    /// To say what is in the way.
    case warn(String)
    /// To open a screen over itself.
    case open(any Screen)
    /// To give way to another screen.
    case replace(any Screen, saying: String)
    /// To close, and to say what just happened; the screen below shows what was added.
    case close(saying: String, showing: NewRecord? = nil)
    /// To go to a place.
    case go(Place)
    /// To find a client by name.
    case findClient
    /// To choose whose clients are looked at.
    case chooseScope
    /// To be told which keys there are.
    case help
    /// To leave the program.
    case quit
    /// The key means nothing here.
    case ignored

    /// To close without a word.
    static let close = Step.close(saying: "")
}
