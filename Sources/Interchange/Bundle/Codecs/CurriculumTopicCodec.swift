internal import CareModel

/// The rows of `curriculum_topics.csv`.
enum CurriculumTopicCodec: RecordCodec {
    static let columns: [BundleColumn] = [.required("curriculum"), .required("number"), .required("topic")]

    static func read(_ cells: inout CellReader) -> CareRecord? {
        let curriculum = cells.text()
        let number = cells.whole(1...999)
        let topic = cells.text()
        guard let curriculum, let number, let topic else { return nil }
        return .curriculumTopic(CurriculumTopic(curriculum: curriculum, number: number, topic: topic))
    }

    static func write(_ record: CareRecord, to cells: inout CellWriter) {
        guard case .curriculumTopic(let topic) = record else { return }
        cells.text(topic.curriculum)
        cells.whole(topic.number)
        cells.text(topic.topic)
    }
}
