import CareModel

extension Script {
    /// The client as the record has it.
    var client: Client {
        var client = Client(id: person.id, familyName: person.familyName, givenName: person.givenName)
        client.preferredName = person.preferredName
        // So many whole years and some days ago, so that the age is right whatever the day.
        client.birthDate = calendar.daysAgo(person.age * 1461 / 4 + 5 + person.number * 37 % 350)
        client.pronouns = person.pronouns.rawValue
        client.phone = "312-555-01\(String(person.number).suffix(2))"
        client.language = person.language
        client.counselor = person.counselor.id
        client.primarySubstance = person.substance.rawValue
        client.referralSource = person.referral.rawValue
        client.diagnoses = [person.substance.diagnosis]
        client.overdoseHistory = person.hasOverdosed
        client.naloxone = person.hasOverdosed || person.substance == .opioids
        return client
    }

    /// The number of the stay.
    var episodeID: Episode.ID {
        Episode.ID("\(person.number)-E\(earlierStay == nil ? 1 : 2)")
    }

    /// The stays, an earlier one first.
    var episodes: [Episode] {
        var current = Episode(id: episodeID, client: person.id, admittedOn: admittedOn)
        current.dischargedOn = dischargedOn
        current.lastContactOn = dischargedOn
        current.dischargeReason = person.course.ending?.reason
        return [earlierEpisode, current].compactMap(\.self)
    }

    /// The levels of care: of an earlier stay, and of every stage of this one.
    var levels: [LevelPlacement] {
        let earlier = earlierEpisode.map {
            LevelPlacement(episode: $0.id, from: $0.admittedOn, level: .intensiveOutpatient)
        }
        return [earlier].compactMap(\.self)
            + stages.map { LevelPlacement(episode: episodeID, from: $0.from, level: $0.track.level) }
    }

    private var earlierEpisode: Episode? {
        guard let stay = earlierStay else { return nil }
        var episode = Episode(id: Episode.ID("\(person.number)-E1"), client: person.id, admittedOn: stay.from)
        episode.dischargedOn = stay.to
        episode.lastContactOn = stay.to
        episode.dischargeReason = stay.reason
        return episode
    }
}
