/* The only code that knows ncurses. Plain functions and plain numbers; one screen in a process.
 *
 * Order matters: ct_use_locale, ct_watch_signals, ct_raw_on, ct_open. ncurses installs its own signal handlers over
 * default ones, and counts the columns of text by the locale it finds.
 */
#ifndef CTERM_H
#define CTERM_H

#include <stdint.h>

/* One character on its way to the screen; `marks` ends at the first 0. */
typedef struct {
    uint32_t base;
    uint32_t marks[4];
    int32_t ink;
} ct_cell;

enum { CT_BOLD = 1, CT_UNDERLINE = 2, CT_REVERSE = 4 };
enum { CT_OPENED = 0, CT_UNKNOWN_TERMINAL = -1, CT_NO_CURSOR_ADDRESSING = -2, CT_NO_MEMORY = -3 };
enum { CT_INKS = 256 };

/* Takes the locale of the environment, or C.UTF-8 for the widths if that one is not UTF-8; says whether it is. */
int ct_use_locale(void);
/* The columns of a code point by the C library, which is what ncurses counts with; -1 if it cannot be shown. */
int ct_width(uint32_t scalar);

/* Opens the screen of the terminal `name` on a file descriptor; one of the CT_ codes. */
int ct_open(const char *name, int out_fd);
/* Leaves the screen for a while; ct_put and ct_flush come back to it. */
void ct_leave(void);
/* Leaves the screen and forgets it. */
void ct_close(void);

/* How many colours there are; whether a colour's number is its red, green and blue. */
int ct_color_count(void);
int ct_has_direct_color(void);
/* Says how cells with the number `ink` look; a negative colour is the terminal's own. */
void ct_define_ink(int ink, int32_t foreground, unsigned flags);

/* Puts characters into a row; the right half of a wide one is not passed. */
void ct_put(int y, int x, const ct_cell *cells, int count);
/* Puts the cursor on a cell. */
void ct_move_cursor(int y, int x);
/* Writes what changed to the terminal in one piece; the number of bytes, or -1 if the terminal is gone. */
long ct_flush(void);
/* Writes bytes to the terminal in one piece, past ncurses. */
long ct_write(const char *bytes, long count);
/* Lets the next flush write everything. */
void ct_redraw_all(void);

/* The size of a terminal's window; 0 if known. */
int ct_window_size(int fd, int *rows, int *columns);
/* Gives the screen another size. */
void ct_resize(int rows, int columns);

/* Keys come one by one and unchanged; ct_raw_off brings back what was before. 0 if done. */
int ct_raw_on(int fd);
void ct_raw_off(void);

/* From now on signals write their numbers to the pipe, and a crash or an exit gives the terminal back first. */
void ct_watch_signals(int write_fd);
void ct_unwatch_signals(void);
/* What a crash writes to give the terminal back, besides what ncurses would. */
void ct_set_farewell(const char *bytes);
/* Stops this program as ^Z does; returns when it is continued. */
void ct_stop(void);

#endif
