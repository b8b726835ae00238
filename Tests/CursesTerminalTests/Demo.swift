import TerminalTesting
import TerminalUI

/// Starts the demo in a terminal and waits for its first picture.
func startDemo(
    environment: [String: String?] = [:],
    size: Size = Size(width: 80, height: 24)
) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(builtProduct("toolkit-demo"), environment: environment, size: size)
    try terminal.wait(for: "Quit")
    return terminal
}

/// Starts the demo under a shell with job control, as a person does.
func startDemoInShell() throws -> PseudoTerminal {
    let shell = try PseudoTerminal("/bin/sh", arguments: ["-i"], environment: ["PS1": "shell> "])
    try shell.wait(for: "shell>")
    try shell.send("\(builtProduct("toolkit-demo"))\r")
    try shell.wait(for: "Quit")
    return shell
}
