import CareModel

extension Cast {
    /// The clients of counselor Okafor, as whom people learn.
    static let okaforsClients = [
        // Mornings
        Person(1003, "Abbott", "Dana", 44, .she, .alcohol, .morning(9), .fortnightly(.sunday, 14, 45))
            .working(on: .mood).taking(.naltrexone).also(in: Timetable.weekAhead.everyDay),
        Person(1017, "Brandt", "Luis", 38, .he, .cocaine, .morning(5), .fortnightly(.tuesday, 15, 45))
            .working(on: .housing, .mood).family(.declined).sentBy(.hospital).told(Story.returnToUse),
        Person(1008, "Dupré", "Kei", 29, .they, .alcohol, .morning(8), .fortnightly(.friday, 11, 45))
            .working(on: .work).also(in: Timetable.movement.everyDay),
        Person(1027, "Ellis", "Omar", 33, .he, .alcohol, .morning(7), .fortnightly(.friday, 15, 45))
            .working(on: .children).sentBy(.primaryCare).told(Story.childcare),
        Person(1034, "Fong", "Tia", 31, .she, .cannabis, .morning(7), .fortnightly(.thursday, 15, 45))
            .working(on: .transport, .work).told(Story.busCut),
        Person(1026, "García", "José", 41, .he, .alcohol, .morning(8), .weekly(.wednesday, 10, 45))
            .working(on: .relatives).speaking("Spanish").taking(.lisdexamfetamine).family(.yes)
            .also(in: Timetable.familyEducation.everyDay).told(Story.explainedByMedication),
        Person(1002, "Ito", "Sven", 52, .he, .alcohol, .morning(10), .fortnightly(.wednesday, 11, 45))
            .working(on: .pain).sentBy(.hospital).taking(.acamprosate).told(Story.backFromHospital),
        Person(1042, "Jones", "Pia", 27, .she, .opioids, .morning(6), .fortnightly(.monday, 14, 45))
            .working(on: .worry).told(Story.slippingAway),
        Person(1009, "Kim", "Alma", 36, .she, .opioids, .morning(12), .weekly(.friday, 10, 45))
            .working(on: .work).taking(.buprenorphine16).afterOverdose().family(.yes)
            .also(in: Timetable.familyEducation.everyDay).told(Story.readyForLess),
        Person(1052, "López", "Nia", 24, .she, .opioids, .morning(9), .fortnightly(.wednesday, 14, 45))
            .working(on: .mood).taking(.buprenorphine16, .sertraline).told(Story.waitingForTheLaboratory),
        Person(1014, "Núñez", "Gus", 47, .he, .alcohol, .morning(6), .weekly(.sunday, 10, 45))
            .working(on: .relatives).also(in: Timetable.weekendRecovery.everyDay).told(Story.forgottenRow),
        Person(1015, "Ortiz", "Hana", 39, .she, .sedatives, .morning(7), .weekly(.tuesday, 14, 45))
            .working(on: .worry).taking(.mirtazapine).told(Story.hardMonth),

        // Whole days
        Person(1044, "Chávez", "Mira", 30, .she, .methamphetamine, .partial(6), .weekly(.wednesday, 15, 45))
            .working(on: .housing).sentBy(.residential).told(Story.wholeDays),
        Person(1055, "Park", "Edie", 26, .she, .opioids, .partial(5), .weekly(.thursday, 14, 45))
            .working(on: .mood).taking(.buprenorphine8).afterOverdose().sentBy(.hospital).told(Story.wholeDays),

        // Evenings
        Person(1060, "Reed", "Sol", 35, .they, .methamphetamine, .evening(8), .weekly(.saturday, 10, 45))
            .working(on: .work).family(.yes).also(in: Timetable.familySaturday.everyDay)
            .told(Story.fentanylFound),
        Person(1038, "Sato", "Mei", 45, .she, .alcohol, .evening(6), .weekly(.monday, 15, 45))
            .working(on: .mood).taking(.sertraline).also(in: Timetable.familySaturday.everyDay).family(.yes)
            .told(Story.crisisAnswer),
        Person(1059, "Young", "Pat", 22, .they, .alcohol, .evening(0), .weekly(.friday, 14, 45))
            .working(on: .worry).sentBy(.college).told(Story.firstWeek),

        // After a step-down
        Person(1000, "Hughes", "Rosa", 58, .she, .alcohol, .morning(14).outpatient(5), .fortnightly(.thursday, 10, 45))
            .working(on: .relatives).taking(.naltrexone).told(Story.steppedDown),
        Person(
            1036,
            "Müller",
            "Quinn",
            31,
            .they,
            .sedatives,
            .morning(11).outpatient(3),
            .fortnightly(.thursday, 11, 45)
        )
        .working(on: .worry).told(Story.steppedDown),
        Person(1016, "Reyes", "Dion", 34, .he, .cocaine, .morning(13).outpatient(6))
            .working(on: .court).sentBy(.drugCourt).told(Story.inCustody),
    ]
}
