import CareModel
import Testing

// Tests write values as facts: `try day("2026-11-20")`. A text that isn't one fails the test.

func day(_ text: String) throws -> Day { try #require(Day(text)) }

func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }

func timeOfDay(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }

func number(_ text: String) throws -> MeasuredNumber { try #require(MeasuredNumber(text)) }
