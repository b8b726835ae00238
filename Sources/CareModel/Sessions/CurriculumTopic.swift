/// A sequence of topics that the sessions of one or more groups go through, one topic a session, and then begin again.
public struct CurriculumTopic: Hashable, Codable, Sendable {
    /// The curriculum's name.
    public var curriculum: String
    /// The topic's place in the sequence, from 1.
    public var number: Int
    /// What the session is about.
    public var topic: String

    /// Creates a topic.
    public init(curriculum: String, number: Int, topic: String) {
        self.curriculum = curriculum
        self.number = number
        self.topic = topic
    }
}
