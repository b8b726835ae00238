import CareModel

extension Cast {
    /// The clients of counselor Lindqvist.
    static let lindqvistsClients = [
        // Midday
        Person(1011, "Singh", "Ravi", 50, .he, .alcohol, .midday(8), .fortnightly(.monday, 9))
            .working(on: .work).told(Story.diluteTwice),
        Person(1048, "Tran", "Bao", 28, .he, .methamphetamine, .midday(6), .fortnightly(.tuesday, 9))
            .working(on: .court).sentBy(.drugCourt).told(Story.coldSpecimen),
        Person(1006, "Voss", "Ilse", 61, .she, .alcohol, .midday(10), .fortnightly(.wednesday, 10, 45))
            .working(on: .relatives).taking(.acamprosate).family(.yes)
            .also(in: Timetable.familyEducation.everyDay),

        // Evenings
        Person(1049, "Castro", "Inés", 34, .she, .cocaine, .evening(5), .fortnightly(.monday, 16, 30))
            .working(on: .work).speaking("Spanish").also(in: Timetable.movement.everyDay),
        Person(1031, "Doyle", "Finn", 43, .he, .methamphetamine, .evening(7), .fortnightly(.wednesday, 16, 30))
            .working(on: .relatives).also(in: Timetable.weekAhead.everyDay).told(Story.openAboutReturnToUse),
        Person(1024, "Grant", "Otis", 55, .he, .alcohol, .evening(9), .fortnightly(.thursday, 16, 30))
            .working(on: .mood).family(.yes).also(in: Timetable.movement.everyDay).told(Story.familyWaits),
        Person(1053, "Kovač", "Iva", 37, .she, .sedatives, .evening(4), .fortnightly(.friday, 16, 15))
            .working(on: .worry).also(in: Timetable.weekAhead.everyDay).told(Story.sentHome),

        // After a step-down
        Person(1001, "Stone", "Ada", 66, .she, .alcohol, .morning(15).outpatient(8), .fortnightly(.thursday, 10, 45))
            .working(on: .mood).told(Story.steppedDown),
        Person(1007, "Wade", "Cy", 40, .he, .cannabis, .evening(12).outpatient(4), .fortnightly(.friday, 9))
            .working(on: .work).told(Story.steppedDown),
    ]

    /// The clients of counselor Beaumont.
    static let beaumontsClients = [
        // Midday
        Person(1020, "Vega", "Lou", 32, .they, .opioids, .midday(9), .fortnightly(.friday, 14, 45))
            .working(on: .pain).taking(.buprenorphine8).afterOverdose().told(Story.medicationMissing),
        Person(1045, "Wynn", "Oona", 48, .she, .alcohol, .midday(6), .fortnightly(.friday, 15, 45))
            .working(on: .relatives).family(.yes).also(in: Timetable.familyEducation.everyDay)
            .told(Story.secondStay),
        Person(1056, "Baptiste", "Noé", 25, .he, .cannabis, .midday(5), .fortnightly(.wednesday, 16, 30))
            .working(on: .work).sentBy(.employer).told(Story.goneQuiet),

        // Weekends
        Person(1013, "Zamora", "Eva", 42, .she, .cocaine, .weekend(10), .fortnightly(.thursday, 16, 15))
            .working(on: .children).speaking("Spanish").family(.yes).told(Story.consentRunsOut),
        Person(1033, "Owens", "Tess", 38, .she, .alcohol, .weekend(7), .fortnightly(.thursday, 15))
            .working(on: .work).family(.yes).also(in: Timetable.movement.everyDay),
        Person(1050, "Eriksen", "Åse", 29, .she, .opioids, .weekend(5), .fortnightly(.wednesday, 15))
            .working(on: .worry).taking(.methadone).afterOverdose().family(.yes)
            .also(in: Timetable.movement.everyDay),

        // Others
        Person(1054, "Usman", "Zed", 33, .he, .alcohol, .partial(5), .weekly(.tuesday, 16, 30))
            .working(on: .housing).sentBy(.residential).told(Story.wholeDays),
        Person(1019, "Moreau", "Zoé", 36, .she, .cannabis, .evening(11), .fortnightly(.monday, 16, 15))
            .working(on: .relatives).also(in: Timetable.weekAhead.everyDay),
        Person(1005, "Zeller", "Ann", 53, .she, .sedatives, .midday(14).outpatient(6), .fortnightly(.friday, 16, 45))
            .working(on: .pain).told(Story.steppedDown),
    ]
}
