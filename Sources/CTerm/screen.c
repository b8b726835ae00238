/* The screen: ncurses writes into a file in memory, and each frame goes to the terminal in one write.
 * (ncurses 6.4 alone flushes at every motion of the cursor: dozens of writes a page, each a packet over ssh.) */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerm.h"
#include "internal.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

/* Not <term.h>, which defines lines, columns and other common words as macros. */
extern int tigetflag(const char *);
extern char *tigetstr(const char *);

static SCREEN *screen;
static FILE *frame_file, *no_input;
static int frame_fd = -1, terminal_fd = -1;
static cchar_t inks[CT_INKS];

int ct_use_locale(void) {
    setlocale(LC_ALL, "");
    int is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (!is_utf8) setlocale(LC_CTYPE, "C.UTF-8");
    return is_utf8;
}

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static const char *capability(const char *name) {
    const char *text = tigetstr(name);
    return text == (char *)-1 ? NULL : text;
}

static void forget_files(void) {
    if (frame_file) fclose(frame_file);
    if (no_input) fclose(no_input);
    frame_file = no_input = NULL;
    frame_fd = -1;
}

int ct_open(const char *name, int out_fd) {
    frame_fd = memfd_create("frame", MFD_CLOEXEC);
    frame_file = frame_fd < 0 ? NULL : fdopen(frame_fd, "w");
    no_input = fopen("/dev/null", "r");
    if (!frame_file || !no_input) { forget_files(); return CT_NO_MEMORY; }
    screen = newterm(name, frame_file, no_input);
    if (!screen) { forget_files(); return CT_UNKNOWN_TERMINAL; }
    terminal_fd = out_fd;
    if (!capability("cup")) { delscreen(screen); screen = NULL; forget_files(); return CT_NO_CURSOR_ADDRESSING; }
    typeahead(-1);
    noecho();
    nonl();
    leaveok(stdscr, FALSE);
    idcok(stdscr, FALSE);
    if (has_colors()) { start_color(); use_default_colors(); }
    const char *last_words[] = {"sgr0", "op", "cnorm", "rmcup", NULL};
    for (int i = 0; last_words[i]; i++) ct_add_last_words(capability(last_words[i]));
    ct_restorable_output(out_fd);
    return CT_OPENED;
}

int ct_color_count(void) { return has_colors() ? COLORS : 0; }

int ct_has_direct_color(void) { return tigetflag("RGB") > 0; }

void ct_define_ink(int ink, int32_t foreground, unsigned flags) {
    if (ink < 0 || ink >= CT_INKS) return;
    attr_t attributes = A_NORMAL;
    if (flags & CT_BOLD) attributes |= A_BOLD;
    if (flags & CT_UNDERLINE) attributes |= A_UNDERLINE;
    if (flags & CT_REVERSE) attributes |= A_REVERSE;
    int pair = foreground >= 0 && has_colors() ? alloc_pair(foreground, -1) : 0;
    if (pair < 0) pair = 0;
    setcchar(&inks[ink], L" ", attributes, 0, &pair);
}

void ct_put(int y, int x, const ct_cell *cells, int count) {
    if (count <= 0) return;
    cchar_t row[count];
    for (int i = 0; i < count; i++) {
        /* A copy of the ink with another text: setcchar for each cell costs more than all the rest of a frame. */
        row[i] = inks[cells[i].ink];
        row[i].chars[0] = (wchar_t)cells[i].base;
        for (int m = 0; m < 4; m++) row[i].chars[m + 1] = (wchar_t)cells[i].marks[m];
    }
    mvadd_wchnstr(y, x, row, count);
}

void ct_move_cursor(int y, int x) { move(y, x); }

void ct_redraw_all(void) { clearok(stdscr, TRUE); }

long ct_write(const char *bytes, long count) {
    long done = 0;
    while (done < count) {
        ssize_t written = write(terminal_fd, bytes + done, (size_t)(count - done));
        if (written >= 0) { done += written; continue; }
        if (errno == EINTR) continue;
        if (errno != EAGAIN) return -1;
        struct pollfd writable = {terminal_fd, POLLOUT, 0};
        poll(&writable, 1, -1);
    }
    return done;
}

/* Moves what ncurses wrote since the last time to the terminal. */
static long send_frame(void) {
    off_t size = lseek(frame_fd, 0, SEEK_CUR);
    if (size <= 0) return 0;
    char *frame = mmap(NULL, (size_t)size, PROT_READ, MAP_SHARED, frame_fd, 0);
    if (frame == MAP_FAILED) return -1;
    long written = ct_write(frame, size);
    munmap(frame, (size_t)size);
    if (ftruncate(frame_fd, 0) == 0) lseek(frame_fd, 0, SEEK_SET);
    return written;
}

long ct_flush(void) {
    wnoutrefresh(stdscr);
    doupdate();
    fflush(frame_file);
    return send_frame();
}

void ct_leave(void) {
    endwin();
    fflush(frame_file);
    send_frame();
}

void ct_close(void) {
    if (!screen) return;
    ct_leave();
    ct_restorable_output(-1);
    delscreen(screen);
    screen = NULL;
    terminal_fd = -1;
    forget_files();
}

int ct_window_size(int fd, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 0;
}

void ct_resize(int rows, int columns) {
    resize_term(rows, columns);
    erase();
    clearok(stdscr, TRUE);
}
