#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static int open_pair(int rows, int columns, int *master) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    char name[128];
    *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*master < 0) return -1;
    if (grantpt(*master) == 0 && unlockpt(*master) == 0 && ptsname_r(*master, name, sizeof name) == 0) {
        int slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (slave >= 0 && ioctl(slave, TIOCSWINSZ, &size) == 0) return slave;
    }
    close(*master);
    return -1;
}

static void become(const char *path, char *const arguments[], char *const environment[], int slave) {
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    ioctl(slave, TIOCSCTTY, 0);
    for (int fd = 0; fd < 3; fd++) dup2(slave, fd);
    close_range(3, ~0U, 0);
    execve(path, arguments, environment);
    _exit(127);
}

pid_t pt_spawn(const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *master) {
    int slave = open_pair(rows, columns, master);
    if (slave < 0) return -1;
    /* No handler of this process may run in the copy of it. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t process = fork();
    if (process == 0) become(path, arguments, environment, slave);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(slave);
    if (process < 0) close(*master);
    return process;
}

int pt_resize(int master, int rows, int columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(master, TIOCSWINSZ, &size);
}

int pt_poll_exit(pid_t process, int *code, int *signal_number) {
    int status;
    pid_t result = waitpid(process, &status, WNOHANG);
    if (result == 0) return 0;
    if (result < 0) return -1;
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    *signal_number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return 1;
}
