import CareModel

extension Cast {
    /// Those who finished earlier.
    static let finished = [
        Person(1004, "Adams", "Joy", 46, .she, .alcohol, .morning(16).until(7, .completed))
            .told(Story.finishedWell),
        Person(1010, "Bauer", "Lena", 30, .she, .cocaine, .morning(16).until(9, .transferred))
            .working(on: .housing).told(Story.movedToResidential).with(Staff.lindqvist),
        Person(1012, "Cruz", "Raúl", 39, .he, .methamphetamine, .midday(16).until(10, .leftAgainstAdvice))
            .told(Story.lostContact).with(Staff.lindqvist),
        Person(1018, "Evans", "Theo", 57, .he, .alcohol, .evening(16).until(5, .completed))
            .taking(.acamprosate).told(Story.finishedWell),
        Person(1021, "Fischer", "Jörg", 49, .he, .alcohol, .midday(15).until(4, .completed))
            .told(Story.finishedWell).with(Staff.beaumont),
        Person(1023, "Ivanova", "Mila", 28, .she, .opioids, .morning(14).until(6, .completed))
            .taking(.buprenorphine8).afterOverdose().told(Story.finishedWell).with(Staff.beaumont),
        Person(1025, "Nowak", "Piotr", 35, .he, .cannabis, .evening(13).until(8, .incarcerated))
            .working(on: .court).sentBy(.drugCourt).with(Staff.lindqvist),
        Person(1028, "Quist", "Anders", 62, .he, .alcohol, .partial(13).morning(10).until(3, .completed))
            .sentBy(.hospital).told(Story.finishedWell).with(Staff.beaumont),
        Person(1029, "王", "伟", 33, .he, .alcohol, .evening(14).until(4, .completed))
            .called("Wei").speaking("Mandarin").told(Story.finishedWell).with(Staff.lindqvist),
        Person(1030, "לוי", "נועה", 41, .she, .sedatives, .midday(12).until(2, .completed))
            .called("Noa").speaking("Hebrew").told(Story.finishedWell).with(Staff.beaumont),
    ]
}
