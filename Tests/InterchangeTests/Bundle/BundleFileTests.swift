import CareModel
import Interchange
import Testing

struct BundleFileTests {
    @Test("names the files, each after those to which its rows refer, and those beyond the contract last")
    func order() {
        #expect(
            BundleFile.all.map(\.name) == [
                "programme.csv", "staff.csv", "clients.csv", "episodes.csv", "levels.csv", "plans.csv",
                "plan_items.csv",
                "plan_reviews.csv", "groups.csv", "memberships.csv", "sessions.csv", "attendance.csv", "leaves.csv",
                "closures.csv", "contacts.csv", "medications.csv", "tests.csv", "results.csv", "measures.csv",
                "ratings.csv", "consents.csv", "safety_plans.csv", "curriculum_topics.csv", "group_arrangements.csv",
                "group_exceptions.csv", "staff_absences.csv", "session_arrangements.csv", "attendance_details.csv",
                "constraints.csv", "settings.csv", "attendance_contracts.csv",
                "group_notes.csv", "group_note_parts.csv", "note_addenda.csv", "note_templates.csv",
                "billing_codes.csv", "authorisations.csv",
            ]
        )
        #expect(BundleFile.all.prefix { !$0.isBeyondContract }.count == 22)
        #expect(BundleFile.all.count(where: \.isBeyondContract) == BundleFile.all.count - 22)
        #expect(Set(BundleFile.all.map(\.kind)) == Set(CareRecord.Kind.allCases))
    }

    @Test(
        "has the columns of the contract; a star marks a required one",
        arguments: [
            (.programme, "name*, time_zone*, week_starts_on, criteria_edition"),
            (.staff, "staff_id*, name*, role*"),
            (
                .clients,
                "client_id*, family_name*, given_name*, preferred_name, birth_date, pronouns, phone, language, "
                    + "counselor, "
                    + "primary_substance, referral_source, diagnosis, overdose_history, naloxone"
            ),
            (.episodes, "episode_id*, client_id*, admitted_on*, discharged_on, last_contact_on, discharge_reason"),
            (.levels, "episode_id*, from*, level*, recommended_level, discrepancy_reason"),
            (
                .plans,
                "plan_id*, episode_id*, effective_on*, mon, tue, wed, thu, fri, sat, sun, tests_per_week, individual, "
                    + "family, client_signed_on, counselor_signed_on, supervisor_signed_on, refusal_reason"
            ),
            (.planItems, "plan_id*, item_id*, parent_id, kind*, text*, target_date, state"),
            (.planReviews, "episode_id*, reviewed_on*, decision*, rationale, signed_by"),
            (.groups, "group_id*, name*, service*, weekday, starts, ends, break_minutes, room, counselor"),
            (.memberships, "group_id*, client_id*, from*, to"),
            (
                .sessions,
                "session_id*, group_id, service*, starts_at*, ends_at*, break_minutes, topic, counselor, held"
            ),
            (
                .attendance,
                "session_id*, client_id*, status*, minutes, reason, makes_up, recorded_at, recorded_by"
            ),
            (.leaves, "client_id*, from*, to, reason*"),
            (.closures, "date*, reason"),
            (.contacts, "client_id*, at*, kind*, two_way*, note"),
            (.medications, "client_id*, name*, expect, explain, critical, from*, to, prescriber"),
            (
                .tests,
                "test_id*, client_id*, selected_on*, reason*, notified_at, outcome*, collected_at, matrix, observed, "
                    + "temperature_f, creatinine, specific_gravity, ph, nitrite, adulterant, lab_invalid, collector, "
                    + "note"
            ),
            (.results, "test_id*, analyte*, method*, reading*, value, unit, cutoff, reported_on*, lab"),
            (.measures, "measure_id*, client_id*, instrument*, given_on*, answers, total"),
            (.ratings, "client_id*, rated_on*, edition*, d1, d2, d3, d4, d5, d6"),
            (
                .consents,
                "consent_id*, client_id*, recipient*, purpose*, scope*, signed_on*, expires_on, revoked_on"
            ),
            (
                .safetyPlans,
                "client_id*, reviewed_on*, warning_signs, coping, distractions, helpers, professionals, "
                    + "safe_environment"
            ),
            (.curriculumTopics, "curriculum*, number*, topic*"),
            (.groupArrangements, "group_id*, track, curriculum, capacity, co_counselor, from, to, every_weeks"),
            (.groupExceptions, "group_id*, date*, reason"),
            (.staffAbsences, "staff_id*, from*, to*, reason, stand_in"),
            (.sessionArrangements, "session_id*, room, co_counselor, topic_number, not_held"),
            (
                .attendanceDetails,
                "session_id*, client_id*, arrived_at, left_at, mode, comment, counted_elsewhere"
            ),
            (.constraints, "client_id*, weekday*, starts*, ends*, kind*, note, from, to"),
            (.settings, "name*, level, from*, value*"),
            (.contracts, "client_id*, from*, to, absence_limit*, window_days*, note"),
            (.groupNotes, "session_id*, topic, intervention, response, written_by, signed_by, signed_at"),
            (.groupNoteParts, "session_id*, client_id*, text"),
            (.noteAddenda, "session_id*, number*, client_id, at*, by*, text*"),
            (.noteTemplates, "template_id*, name*, service, intervention, response, own_part"),
            (
                .billingCodes,
                "code*, label*, from*, to, unit*, rounding*, least_minutes, most_units, services*, levels, "
                    + "audio_only*, telehealth_modifier, basis"
            ),
            (
                .authorisations,
                "authorisation_id*, client_id*, payer*, code*, number, units*, from*, to*, next_review, note"
            ),
        ] as [(CareRecord.Kind, String)]
    )
    func columns(kind: CareRecord.Kind, columns: String) {
        let listed = BundleFile(of: kind).columns.map { $0.name + ($0.isRequired ? "*" : "") }
        #expect(listed.joined(separator: ", ") == columns)
    }

    @Test("misses every required cell of a row that has none", arguments: BundleFile.all)
    func required(file: BundleFile) throws {
        // A row without any content would be passed over, so an optional or unknown cell has some.
        let names = file.columns.map(\.name) + ["other"]
        let row = Array(repeating: "", count: file.columns.count) + ["x"]
        let text = names.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
        let missing = try read(file.kind, text).problems
        #expect(missing.count == file.columns.filter(\.isRequired).count)
        #expect(missing.allSatisfy { $0.contains(": is missing; write ") })
        for (column, problem) in zip(file.columns.filter(\.isRequired), missing) {
            #expect(problem.hasPrefix("\(file.name):2: \(column.name): "))
        }
    }
}
