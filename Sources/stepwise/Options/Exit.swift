import ArgumentParser
import CaseStore
import CursesTerminal
import Foundation
import Interchange

/// How a command ends when something is wrong: a sentence on the standard error, and a code that scripts can tell apart.
enum Exit {
    static let badData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let bug = ExitCode(70)
    static let inputOutput = ExitCode(74)

    /// Runs a command's work and explains what goes wrong.
    static func explaining(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let exit as ExitCode {
            throw exit
        } catch let error as ValidationError {
            throw error
        } catch {
            Standard.error(sentence(for: error))
            throw code(for: error)
        }
    }

    private static func sentence(for error: any Error) -> String {
        if let error = error as? TerminalError { return error.description }
        guard let error = error as? any LocalizedError, let what = error.errorDescription else {
            return "An unexpected error: \(type(of: error)). Nothing was changed."
        }
        return [what, error.recoverySuggestion].compactMap { $0 }.joined(separator: " ")
    }

    private static func code(for error: any Error) -> ExitCode {
        switch error {
        case let error as CaseFileError:
            switch error {
            case .missing: noInput
            case .foreign, .newer, .damaged, .practice: badData
            case .unwritable, .notDurable, .storage, .notSaved: inputOutput
            }
        case let error as BundleError:
            switch error {
            case .noFolder, .noFiles: noInput
            case .unreadable, .unwritable, .busy: inputOutput
            }
        case is ChangeRefused: badData
        case is SpreadsheetError: inputOutput
        case is TerminalError: inputOutput
        case let error as CocoaError where error.code == .fileReadNoSuchFile: noInput
        default: bug
        }
    }
}
