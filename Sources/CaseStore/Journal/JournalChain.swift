import CareModel
import Crypto

/// The hash of one journal entry: SHA-256 over the hash before it, the entry's words, its clients and its images.
///
/// Every part is preceded by its length, so that no two entries read the same.
struct JournalChain {
    private var digest = SHA256()

    init(previous: String) {
        add(previous)
    }

    mutating func add(_ entry: JournalWriter.Entry, seq: Int64, clients: [Int64]) {
        add(String(seq))
        add(entry.operation.text)
        add(String(entry.moment.instant.milliseconds))
        add(String(entry.moment.today.number))
        add(entry.actor)
        add(entry.kind)
        add(entry.sentence)
        add(entry.change)
        add(entry.undoes.map { String($0) })
        add(entry.redoes.map { String($0) })
        add(clients.map { String($0) }.joined(separator: ","))
    }

    mutating func add(_ image: RowImage) {
        add(image.table)
        add(image.key)
        add(image.before)
        add(image.after)
    }

    private mutating func add(_ part: String?) {
        guard var part else {
            digest.update(data: [UInt8(ascii: "-"), UInt8(ascii: ";")])
            return
        }
        part.withUTF8 { bytes in
            digest.update(data: Array("\(bytes.count):".utf8))
            digest.update(bufferPointer: UnsafeRawBufferPointer(bytes))
        }
    }

    /// The hash as 64 hexadecimal digits.
    var hash: String {
        digest.finalize().hexadecimal
    }
}

extension Sequence<UInt8> {
    /// The bytes as hexadecimal digits.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in self {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
