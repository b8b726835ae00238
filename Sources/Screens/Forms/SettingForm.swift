import CareModel
import CaseStore
import PlanEngine
import TerminalUI

/// Settles one setting from a day on, for all levels of care or for one.
struct SettingForm: RecordForm {
    private let definition: SettingDefinition
    private let level: LevelOfCare?
    private let value: SettingValue
    private let basedOn: RecordVersion

    init(_ definition: SettingDefinition, level: LevelOfCare?, value: SettingValue, basedOn version: RecordVersion) {
        self.definition = definition
        self.level = level
        self.value = value
        basedOn = version
    }

    var title: String { "Setting: \(definition.title)" }
    var draftPlace: String { "setting/\(definition.name.rawValue)/\(level?.rawValue ?? "all")" }

    func fields(at desk: Desk) throws -> [FormField] {
        [
            valueField,
            FormField(
                "level",
                label: "Level of care",
                kind: .choice(
                    [FormOption("", label: "all without their own")]
                        + LevelOfCare.allCases.map { FormOption($0.rawValue, label: "\($0.rawValue) \($0.name)") }
                ),
                initial: level?.rawValue ?? ""
            ),
            FormField("from", label: "From", kind: .date(.forward), isRequired: true, initial: desk.today.description),
        ]
    }

    private var valueField: FormField {
        switch definition.kind {
        case .whole(_, let range, let unit):
            FormField(
                "value",
                label: "Value",
                kind: .number(in: Double(range.lowerBound)...Double(range.upperBound), unit: unit),
                isRequired: true,
                initial: value.text
            )
        case .isOn: choice([FormOption("on"), FormOption("off")])
        case .weekday: choice(Weekday.allCases.map { FormOption($0.rawValue, label: $0.name) })
        case .services:
            FormField(
                "value",
                label: "Services",
                kind: .text(maximumLength: 200),
                isRequired: true,
                initial: value.text.replacing(";", with: ", ").replacing("_", with: " "),
                hint: "such as group, education; or none",
                check: { text in
                    Self.services(text) == nil
                        ? "Write some of \(Service.allCases.map(\.name).joined(separator: ", "))." : nil
                }
            )
        }
    }

    private func choice(_ options: [FormOption]) -> FormField {
        FormField("value", label: "Value", kind: .choice(options), isRequired: true, initial: value.text)
    }

    /// The services that are named, or `nil` when one isn't known.
    private static func services(_ text: String) -> Set<Service>? {
        let names = text.split(whereSeparator: { $0 == "," || $0 == ";" }).map { String($0).trimmed.lowercased() }
        if names == ["none"] { return [] }
        let services = names.compactMap { name in Service.allCases.first { $0.name == name || $0.rawValue == name } }
        return services.count == names.count ? Set(services) : nil
    }

    func change(from form: Form, at desk: Desk) throws -> Change {
        guard let from = form.day("from") else {
            throw FieldProblem(field: "from", sentence: "A setting needs the first day on which it counts.")
        }
        let typed = form.value(of: "value")
        let set: SettingValue? =
            if case .services = definition.kind {
                Self.services(typed).map(SettingValue.services)
            } else {
                definition.kind.value(of: form.whole("value").map { "\($0)" } ?? typed)
            }
        guard let set else {
            throw FieldProblem(field: "value", sentence: "This can't be set; it may be \(definition.kind.allowed).")
        }
        let level = LevelOfCare(rawValue: form.value(of: "level"))
        return .saveSetting(SaveSetting(definition.name, set, from: from, level: level, basedOn: basedOn))
    }
}
