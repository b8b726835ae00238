/* Starts a program in a terminal of its own, which Swift cannot do because fork is not available there. */
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>

/* Starts a program as the leader of a new session whose terminal has the given size from the first moment.
 * Returns its process id and the other end of its terminal, or -1 with errno set. */
pid_t pt_spawn(const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *master);

/* Changes the size of the terminal, which sends SIGWINCH to whoever is in front. */
int pt_resize(int master, int rows, int columns);

/* How a program ended: its exit code, or 0 and the signal. 1 if it has ended, 0 if not yet, -1 if it is not known. */
int pt_poll_exit(pid_t process, int *code, int *signal_number);

#endif
