/* The terminal's modes, the signals, and how the terminal is given back when the program dies. */
#define _GNU_SOURCE
#include "CTerm.h"
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes_before;
static int modes_fd = -1;

static char last_words[1024];
static volatile sig_atomic_t last_words_length;
static int output_fd = -1;

static int signal_pipe = -1;
static const int reported[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT};
static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT};
enum { REPORTED = sizeof reported / sizeof *reported, DEADLY = sizeof deadly / sizeof *deadly };

int ct_raw_on(int fd) {
    struct termios modes;
    if (tcgetattr(fd, &modes) != 0) return -1;
    if (modes_fd < 0) { modes_before = modes; modes_fd = fd; }
    modes.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
    modes.c_oflag &= ~(tcflag_t)OPOST;
    modes.c_cflag |= CS8;
    modes.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    return tcsetattr(fd, TCSADRAIN, &modes);
}

void ct_raw_off(void) {
    if (modes_fd >= 0) tcsetattr(modes_fd, TCSADRAIN, &modes_before);
    modes_fd = -1;
}

/* Copies terminfo text without its pauses, which are written $<5>. */
void ct_add_last_words(const char *capability) {
    int length = last_words_length;
    for (const char *c = capability; c && *c && length < (int)sizeof last_words; c++) {
        if (c[0] == '$' && c[1] == '<') {
            const char *end = strchr(c, '>');
            if (end) { c = end; continue; }
        }
        last_words[length++] = *c;
    }
    last_words_length = length;
}

void ct_set_farewell(const char *bytes) {
    last_words_length = 0;
    ct_add_last_words(bytes);
}

void ct_restorable_output(int fd) { output_fd = fd; }

/* Safe in a signal handler: write and tcsetattr are. */
static void give_back(void) {
    if (output_fd >= 0 && write(output_fd, last_words, (size_t)last_words_length) < 0) {}
    output_fd = -1;
    if (modes_fd >= 0) tcsetattr(modes_fd, TCSANOW, &modes_before);
    modes_fd = -1;
}

static void on_reported(int number) {
    int before = errno;
    unsigned char byte = (unsigned char)number;
    if (signal_pipe >= 0 && write(signal_pipe, &byte, 1) < 0) {}
    errno = before;
}

/* SA_RESETHAND has put the default back, so raising the signal again ends the program as it would have. */
static void on_deadly(int number) {
    give_back();
    raise(number);
}

void ct_watch_signals(int write_fd) {
    static int is_registered;
    static char stack[64 * 1024];
    if (!is_registered) {
        /* A stack of its own, so that running out of stack is survived long enough. */
        stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
        sigaltstack(&own, NULL);
        is_registered = atexit(give_back) == 0;
    }
    signal_pipe = write_fd;
    struct sigaction action = {0};
    sigemptyset(&action.sa_mask);
    action.sa_handler = on_reported;
    action.sa_flags = SA_RESTART;
    for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &action, NULL);
    action.sa_handler = on_deadly;
    action.sa_flags = (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, NULL);
}

void ct_unwatch_signals(void) {
    for (int i = 0; i < REPORTED; i++) signal(reported[i], SIG_DFL);
    for (int i = 0; i < DEADLY; i++) signal(deadly[i], SIG_DFL);
    signal_pipe = -1;
}

void ct_stop(void) {
    struct sigaction ignore = {0}, by_default = {0}, before;
    ignore.sa_handler = SIG_IGN;
    by_default.sa_handler = SIG_DFL;
    /* First the others of the group. raise then stops this thread before it returns, which kill does not promise. */
    sigaction(SIGTSTP, &ignore, &before);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &by_default, NULL);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}
