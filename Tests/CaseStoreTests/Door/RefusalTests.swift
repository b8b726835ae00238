import CareModel
import CareTesting
import CaseStore
import Foundation
import Testing

/// What the file doesn't take leaves nothing behind, and the refusal says what to mend.
struct RefusalTests {
    @Test("is refused with a sentence and leaves no row changed", arguments: RefusalSample.all)
    func refusal(sample: RefusalSample) throws {
        let file = try CaseFile.quiet()
        try sample.after(file)
        let change = try sample.change(file)
        let before = try file.allRows()
        let refusal = #expect(throws: ChangeRefused.self) { try file.perform(change, by: sample.actor) }
        let sentence = try #require(refusal).sentence
        #expect(sentence.contains(sample.says))
        #expect(sentence.hasSuffix("."))
        #expect(refusal?.errorDescription == sentence)
        for name in Quiet.names.values { #expect(!sentence.contains(name.family)) }
        #expect(try file.allRows() == before)
    }

    @Test("leaves no byte of the file changed")
    func bytes() throws {
        let folder = try ScratchFolder()
        let file = try CaseFile.quiet(in: folder)
        let before = try (folder.bytes(folder.file), folder.bytes(folder.file + "-wal"))
        for sample in RefusalSample.all.prefix(4) {
            let change = try sample.change(file)
            #expect(throws: ChangeRefused.self) { try file.perform(change, by: sample.actor) }
        }
        #expect(try folder.bytes(folder.file) == before.0)
        #expect(try folder.bytes(folder.file + "-wal") == before.1)
    }

    @Test("takes the change after the refusal all the same")
    func afterwards() throws {
        let file = try CaseFile.quiet()
        #expect(throws: ChangeRefused.self) { try file.mark("1001", .late) }
        try file.mark("1001", .late, minutes: 150)
        #expect(try file.check().isSound)
    }
}
