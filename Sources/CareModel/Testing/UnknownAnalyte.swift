/// A name that is neither an analyte nor a class of analytes.
public struct UnknownAnalyte: Error, Hashable {
    /// The name as it was written.
    public let name: String
}
