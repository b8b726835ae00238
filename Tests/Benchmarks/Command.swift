import Foundation
import Glibc

/// A run of the program from a command line, with what it took.
struct Command {
    /// How long it took by the clock.
    let seconds: Double
    /// How much of a processor it took.
    let processorSeconds: Double
    /// The most memory it held, in megabytes.
    let megabytes: Double

    /// Runs a program to its end, without its output.
    init(_ program: String, _ arguments: [String]) throws {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for text in argv { free(text) } }
        var process: pid_t = 0
        let start = ContinuousClock.now
        guard posix_spawn(&process, program, &files, nil, argv, environ) == 0 else {
            throw BenchmarkError("\(program) can't be started.")
        }
        var (status, usage): (Int32, rusage) = (0, rusage())
        guard wait4(process, &status, 0, &usage) == process, status == 0 else {
            throw BenchmarkError("stepwise \(arguments.joined(separator: " ")) failed.")
        }
        seconds = (ContinuousClock.now - start).seconds
        processorSeconds = usage.ru_utime.seconds + usage.ru_stime.seconds
        megabytes = Double(usage.ru_maxrss) / 1024
    }
}

extension timeval {
    /// The time in seconds.
    var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
