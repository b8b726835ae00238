import CPseudoTerminal
import Foundation
import Glibc
public import TerminalUI

/// A program that runs in a terminal of its own, with a screen that a test can look at.
///
/// Nothing here sleeps: every wait has a condition and a deadline, and reads what the program writes until then. One test
/// owns it; the program is killed when the test lets go.
public final class PseudoTerminal {
    /// What the program works on, such as its folder, which must not go away before it.
    public var keepsAlive: AnyObject?
    /// The screen as far as it was read.
    public private(set) var screen: ScreenEmulator
    /// How many bytes the program wrote so far.
    public private(set) var byteCount = 0
    /// The last bytes the program wrote, for a test that looks for a sequence.
    public private(set) var lastBytes: [UInt8] = []
    /// When bytes came last.
    public private(set) var lastArrival = ContinuousClock.now
    /// The process id of the program.
    public let processID: Int32

    private let master: Int32
    private var status: ExitStatus?
    private var isAtEnd = false
    private var isHungUp = false

    /// Starts a program in a terminal of the given size, in a small environment that is the same on every machine.
    ///
    /// `environment` adds to it or, with `nil`, takes away from it.
    public init(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String?] = [:],
        size: Size = Size(width: 80, height: 24)
    ) throws {
        var variables = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent",
        ]
        // A program under coverage writes its counts where the tests do.
        variables["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
        for (name, value) in environment { variables[name] = value }
        let argv = ([program] + arguments).map { strdup($0) } + [nil]
        let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var master: Int32 = -1
        processID = pt_spawn(program, argv, envp, Int32(size.height), Int32(size.width), &master)
        guard processID > 0 else {
            throw PseudoTerminalError.notStarted(program: program, reason: String(cString: strerror(errno)))
        }
        self.master = master
        screen = ScreenEmulator(size: size)
    }

    deinit {
        if status == nil {
            Glibc.kill(processID, SIGKILL)
            waitpid(processID, nil, 0)
        }
        if !isHungUp { close(master) }
    }

    /// Types bytes.
    public func send(bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Types a text.
    public func send(_ text: String) {
        send(bytes: Array(text.utf8))
    }

    /// Presses a key, in the form that xterm sends.
    public func send(_ key: Key) {
        send(KeyBytes.of(key))
    }

    /// Gives the window another size.
    public func resize(to size: Size) {
        screen.resize(to: size)
        _ = pt_resize(master, Int32(size.height), Int32(size.width))
    }

    /// Sends the program a signal.
    public func kill(_ signal: Int32) {
        if checkExit() == nil { Glibc.kill(processID, signal) }
    }

    /// Takes the terminal away, as when a connection breaks; nothing can be read any more.
    public func hangUp() {
        close(master)
        isAtEnd = true
        isHungUp = true
    }

    /// Whether the terminal gives lines to programs and shows what is typed, as a shell wants it.
    public var isCooked: Bool {
        var modes = termios()
        guard tcgetattr(master, &modes) == 0 else { return false }
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return modes.c_lflag & wanted == wanted && modes.c_oflag & tcflag_t(OPOST) != 0
    }

    /// Reads what the program writes for at most some milliseconds; returns whether anything came.
    @discardableResult
    func read(milliseconds: Int32) -> Bool {
        let bytes = receive(milliseconds: milliseconds)
        screen.feed(bytes)
        return !bytes.isEmpty
    }

    /// Presses a key and waits until the program has answered and been silent for some milliseconds; returns how long the
    /// last byte of the answer took, or `nil` when there was none.
    ///
    /// The screen is brought up to date only afterwards, so that the time is the program's alone.
    public func answerTime(
        to key: Key,
        silence: Int32 = 20,
        patience: Int32 = 1000
    ) -> Duration? {
        let start = ContinuousClock.now
        send(key)
        var answer = receive(milliseconds: patience)
        guard !answer.isEmpty else { return nil }
        while true {
            let more = receive(milliseconds: silence)
            if more.isEmpty { break }
            answer += more
        }
        screen.feed(answer[...])
        return lastArrival - start
    }

    /// Takes what the program writes within some milliseconds, without looking at it.
    private func receive(milliseconds: Int32) -> [UInt8] {
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard !isAtEnd, poll(&source, 1, milliseconds) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &buffer, buffer.count)
        lastArrival = .now
        guard count > 0 else {
            isAtEnd = true  // All ends on the program's side are closed.
            return []
        }
        byteCount += count
        lastBytes = (lastBytes + buffer[..<count]).suffix(65_536)
        return Array(buffer[..<count])
    }

    /// Looks whether the program has ended.
    func checkExit() -> ExitStatus? {
        var (code, signal): (Int32, Int32) = (0, 0)
        if status == nil, pt_poll_exit(processID, &code, &signal) == 1 {
            status = signal == 0 ? .code(code) : .signal(signal)
        }
        return status
    }
}
