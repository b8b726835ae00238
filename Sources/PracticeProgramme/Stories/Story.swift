import CareModel

/// What is told of the leading clients, one function a story.
///
/// A story says only what departs from a steady stay. Weeks are counted back from the current one, which is 0; what would
/// lie ahead of today isn't written down.
enum Story {}
