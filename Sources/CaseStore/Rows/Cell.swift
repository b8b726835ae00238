import CareModel
import GRDB

// The values that a record puts into its columns.

func cell(_ text: String?) -> DatabaseValue { text?.databaseValue ?? .null }

func cell(_ number: Int?) -> DatabaseValue { number.map { Int64($0).databaseValue } ?? .null }

func cell(_ number: Int64?) -> DatabaseValue { number?.databaseValue ?? .null }

func cell(_ flag: Bool?) -> DatabaseValue { cell(flag.map { $0 ? 1 : 0 }) }

func cell(_ day: Day?) -> DatabaseValue { cell(day?.number) }

func cell(_ time: LocalTime?) -> DatabaseValue { cell(time?.minutes) }

func cell(_ minutes: Minutes?) -> DatabaseValue { cell(minutes?.count) }

func cell(_ number: MeasuredNumber?) -> DatabaseValue { cell(number?.text) }

func cell(_ code: (some RawRepresentable<String>)?) -> DatabaseValue { cell(code?.rawValue) }
