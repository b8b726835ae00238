import CareModel

/// The practice programme's week: every group with its leader, its room, its weekdays and its time.
///
/// M. Okafor has a morning, a midday and a later group on each of the seven days, so that there is something to learn
/// whenever somebody begins.
enum Timetable {
    private static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    private static let weekend: [Weekday] = [.saturday, .sunday]

    // MARK: Morning

    static let relapsePrevention = GroupSeries("RP", "Relapse prevention", .group, by: Staff.okafor, in: "Room B")
        .meets(workdays, at: Clock(9), on: Topics.relapse)
    static let earlyRecovery = GroupSeries("ER", "Early recovery skills", .skills, by: Staff.lindqvist, in: "Room B")
        .meets([.monday, .tuesday], at: Clock(10, 45), on: Topics.skills)
    static let processGroup = GroupSeries("PG", "PHP process group", .group, by: Staff.beaumont, in: "Room D")
        .meets(workdays, at: Clock(9), on: Topics.process)
    static let partialSkills = GroupSeries("PS", "PHP skills", .skills, by: Staff.beaumont, in: "Room D")
        .meets(workdays, at: Clock(10, 45), on: Topics.skills)

    // MARK: Midday

    static let copingSkills = GroupSeries("CS", "Coping skills", .skills, by: Staff.okafor, in: "Room A")
        .meets(workdays, at: Clock(13), on: Topics.coping)
    static let relationships = GroupSeries("RS", "Relationship skills", .group, by: Staff.lindqvist, in: "Room A")
        .meets([.monday, .tuesday], at: Clock(14, 45), on: Topics.relationships)
    static let familyEducation = GroupSeries("FE", "Family education", .family, by: Staff.lindqvist, in: "Room A")
        .meets([.wednesday], at: Clock(14, 45), on: Topics.family)

    // MARK: Evening

    static let eveningRecovery = GroupSeries("EV", "Evening recovery", .group, by: Staff.okafor, in: "Room C")
        .meets([.monday, .wednesday, .thursday], at: Clock(17, 30), on: Topics.relapse)
    static let eveningSkills = GroupSeries("ES", "Evening skills", .skills, by: Staff.lindqvist, in: "Room C")
        .meets([.wednesday, .thursday], at: Clock(19, 15), on: Topics.skills)
    static let continuingCare = GroupSeries("CC", "Continuing care", .group, by: Staff.okafor, in: "Room C")
        .meets([.tuesday], at: Clock(17, 30), on: Topics.continuing)
    static let weekendPlanning = GroupSeries("WP", "Weekend planning", .group, by: Staff.okafor, in: "Room C")
        .meets([.friday], at: Clock(17, 30), on: Topics.weekend)
    static let motivation = GroupSeries("MG", "Motivation and goals", .group, by: Staff.lindqvist, in: "Room C")
        .meets([.friday], at: Clock(19, 15), on: Topics.process)

    // MARK: Weekend

    static let weekendRecovery = GroupSeries("WR", "Weekend recovery", .group, by: Staff.okafor, in: "Room B")
        .meets(weekend, at: Clock(9), on: Topics.weekend)
    static let weekendSkills = GroupSeries("WS", "Weekend skills", .skills, by: Staff.beaumont, in: "Room B")
        .meets([.saturday], at: Clock(10, 45), on: Topics.skills)
    static let familySaturday = GroupSeries("FS", "Family Saturday", .family, by: Staff.okafor, in: "Room A")
        .meets([.saturday], at: Clock(13), on: Topics.family)
    static let movement = GroupSeries("MM", "Mindful movement", .holistic, by: Staff.okafor, in: "Room D")
        .meets([.saturday], at: Clock(16), for: 60, on: Topics.movement)
    static let workAndHome = GroupSeries("WH", "Work and home", .education, by: Staff.okafor, in: "Room A")
        .meets([.sunday], at: Clock(13), on: Topics.workAndHome)
    static let weekAhead = GroupSeries("WA", "Week ahead", .skills, by: Staff.okafor, in: "Room A")
        .meets([.sunday], at: Clock(16), for: 60, on: Topics.weekend)

    /// Every series.
    static let all = [
        relapsePrevention, earlyRecovery, processGroup, partialSkills, copingSkills, relationships, familyEducation,
        eveningRecovery, eveningSkills, continuingCare, weekendPlanning, motivation, weekendRecovery, weekendSkills,
        familySaturday, movement, workAndHome, weekAhead,
    ]
}
