/// The bytes that have a meaning of their own in terminal input.
enum Byte {
    static let escape: UInt8 = 0x1B
    static let delete: UInt8 = 0x7F
    static let bracket = UInt8(ascii: "[")
    static let letterO = UInt8(ascii: "O")
}
