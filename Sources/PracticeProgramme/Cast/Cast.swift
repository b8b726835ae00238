import CareModel

/// Everybody whom the practice programme serves or has served, one entry a person; all of them are invented.
///
/// To change the story, change an entry: the record number, the name, the age, the substance, the tracks with the weeks
/// since they began, and the individual sessions; below it what else there is to know, and the story that is told.
enum Cast {
    /// Everybody: those who are enrolled, and those who finished earlier.
    static let all = enrolled + finished

    /// Those who are enrolled.
    static let enrolled =
        okaforsClients + lindqvistsClients.map { $0.with(Staff.lindqvist) }
        + beaumontsClients.map { $0.with(Staff.beaumont) }
}
