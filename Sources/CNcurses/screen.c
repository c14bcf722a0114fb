#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "rescue.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static bool caret_is_shown;
static bool lacks_size;
static bool is_plain;

void tape_use_utf8(void) {
  static const char *const others[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  setlocale(LC_CTYPE, "");
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    setlocale(LC_CTYPE, others[i]);
  }
}

int tape_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static enum tape_start look_at_terminal(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TAPE_NOT_A_TERMINAL;
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return TAPE_UNKNOWN_TERMINAL;
  const char *address = tigetstr("cup");
  lacks_size = tigetnum("lines") <= 0 || tigetnum("cols") <= 0;
  bool can_address = address != NULL && address != (char *)-1;
  del_curterm(cur_term);
  return can_address ? TAPE_STARTED : TAPE_NO_CURSOR_ADDRESSING;
}

// Ctrl-S and Ctrl-Q are keys here and do not stop the output; a read never waits.
static void free_flow_keys(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_iflag &= ~(tcflag_t)IXON;
  mode.c_cc[VMIN] = 0;
  mode.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  def_prog_mode();
}

static void prepare_keys(void) {
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  // A key that waits would leave the picture half drawn, and no other key may follow it.
  typeahead(-1);
  free_flow_keys();
}

// A side as ncurses can hold it; a variable of the environment may say anything.
static int bounded(long side) { return side < TAPE_MOST_CELLS ? (int)side : TAPE_MOST_CELLS; }

static long variable(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? 0 : strtol(value, NULL, 10);
}

// The window's size; on a line that does not know it, what the environment says.
static bool find_size(int *height, int *width) {
  struct winsize window;
  long sides[] = {variable("LINES"), variable("COLUMNS")};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0) {
    sides[0] = window.ws_row;
    sides[1] = window.ws_col;
  }
  if (sides[0] <= 0 || sides[1] <= 0) return false;
  *height = bounded(sides[0]);
  *width = bounded(sides[1]);
  return true;
}

static void set_variable(const char *name, const char *value) {
  if (value == NULL) {
    unsetenv(name);
  } else {
    setenv(name, value, 1);
  }
}

// ncurses opens no screen where terminfo states no size, as of the kernel's console, unless the
// environment states one; any will do, since the window's own is taken next.
static SCREEN *open_screen(void) {
  if (!lacks_size) return newterm(NULL, stdout, stdin);
  static const char *const names[] = {"LINES", "COLUMNS"}, *const values[] = {"24", "80"};
  char *before[2];
  for (int i = 0; i < 2; i++) {
    const char *value = getenv(names[i]);
    before[i] = value == NULL ? NULL : strdup(value);
    set_variable(names[i], values[i]);
  }
  use_env(TRUE);
  SCREEN *opened = newterm(NULL, stdout, stdin);
  use_env(FALSE);
  for (int i = 0; i < 2; i++) {
    set_variable(names[i], before[i]);
    free(before[i]);
  }
  return opened;
}

enum tape_start tape_start(void) {
  // Left to itself, ncurses takes any size, and ends the process on those that it can't hold.
  use_env(FALSE);
  enum tape_start verdict = look_at_terminal();
  if (verdict != TAPE_STARTED) return verdict;
  rescue_remember_terminal();
  screen = open_screen();
  if (screen == NULL) return TAPE_UNKNOWN_TERMINAL;
  tape_fit();
  prepare_keys();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  leaveok(stdscr, TRUE);
  curs_set(0);
  rescue_arm(false);
  return TAPE_STARTED;
}

static void read_keys_plainly(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  mode.c_iflag &= ~(tcflag_t)IXON;
  mode.c_cc[VMIN] = 0;
  mode.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
}

enum tape_start tape_start_plain(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TAPE_NOT_A_TERMINAL;
  rescue_remember_terminal();
  is_plain = true;
  read_keys_plainly();
  rescue_arm(true);
  return TAPE_STARTED;
}

void tape_stop(void) {
  if (is_plain) {
    is_plain = false;
    rescue_disarm();
  }
  if (screen == NULL) return;
  // In the background the terminal is the shell's already, and so are its modes.
  if (isendwin() || !tape_is_in_front()) {
    tape_rescue();
  } else {
    rescue_take_answers();
    endwin();
  }
  delscreen(screen);
  screen = NULL;
  rescue_disarm();
}

// Stops the process as the system would, and returns when it is continued.
static void stop(int signal) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigaction(signal, &usual, &ours);
  raise(signal);
  sigaction(signal, &ours, NULL);
}

void tape_lend(void) {
  if (screen == NULL && !is_plain) return;
  rescue_take_answers();
  if (!is_plain) endwin();
  rescue_pause();
}

void tape_suspend(void) {
  if (screen == NULL && !is_plain) return;
  tape_lend();
  stop(SIGTSTP);
}

bool tape_is_in_front(void) {
  pid_t front = tcgetpgrp(STDIN_FILENO);
  return front < 0 || front == getpgrp();
}

void tape_stand_by(void) { stop(SIGTTOU); }

void tape_resume(void) {
  if (is_plain) {
    read_keys_plainly();
    rescue_go_on();
  }
  if (screen == NULL) return;
  reset_prog_mode();
  // Stopped without notice, the screen was never left; leaving it now enters it anew.
  if (!isendwin()) endwin();
  rescue_go_on();
  tape_forget();
  caret_is_shown = false;
  curs_set(0);
}

void tape_mouse(bool is_wanted) {
  const char *reports = tape_capability("kmous"), *mode = tape_capability("XM");
  if (screen != NULL) rescue_mouse(is_wanted && (reports != NULL || mode != NULL));
}

bool tape_has_mouse(void) { return rescue_has_mouse(); }

int tape_columns(void) { return COLS; }
int tape_rows(void) { return LINES; }
int tape_colors(void) { return has_colors() ? COLORS : 0; }

bool tape_fit(void) {
  int height, width;
  if (screen == NULL || !find_size(&height, &width)) return false;
  return is_term_resized(height, width) && resizeterm(height, width) == OK;
}

const char *tape_capability(const char *name) {
  const char *string = screen == NULL ? NULL : tigetstr((char *)name);
  return string == (const char *)-1 ? NULL : string;
}

const char *tape_terminal(void) {
  const char *name = getenv("TERM");
  return name == NULL ? "" : name;
}

void tape_send(const uint8_t *bytes, size_t count) {
  if (!is_plain && (screen == NULL || isendwin())) return;
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      // Another process made the terminal non-blocking.
      struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&room, 1, -1);
      continue;
    }
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

int tape_read(uint8_t *bytes, int room) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)room);
  if (count < 0) return errno == EINTR || errno == EAGAIN ? 0 : -1;
  return (int)count;
}

bool tape_define_pair(uint8_t pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

static attr_t attributes(uint8_t bits) {
  return (bits & TAPE_BOLD ? A_BOLD : 0) | (bits & TAPE_DIM ? A_DIM : 0)
    | (bits & TAPE_ITALIC ? A_ITALIC : 0) | (bits & TAPE_UNDERLINE ? A_UNDERLINE : 0)
    | (bits & TAPE_REVERSE ? A_REVERSE : 0);
}

void tape_put(int row, const struct tape_cell *cells, int count) {
  static cchar_t line[TAPE_MOST_CELLS + 1];
  if (screen == NULL) return;
  if (count > TAPE_MOST_CELLS) count = TAPE_MOST_CELLS;
  for (int i = 0; i < count; i++) {
    const struct tape_cell *cell = &cells[i];
    wchar_t text[] = {(wchar_t)cell->scalar, (wchar_t)cell->first_mark,
      cell->first_mark ? (wchar_t)cell->second_mark : 0, 0};
    setcchar(&line[i], text, attributes(cell->attributes), cell->pair, NULL);
  }
  mvadd_wchnstr(row, 0, line, count);
}

void tape_rewrite(int row) {
  if (screen != NULL) wredrawln(stdscr, row, 1);
}

static uint8_t beside[32768];
static size_t beside_count;

static int add_byte(int byte) {
  if (beside_count < sizeof beside) beside[beside_count++] = (uint8_t)byte;
  return byte;
}

static void add_bytes(const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) add_byte(bytes[i]);
}

void tape_enclose(int row, int column, const struct tape_cell *cells, int count,
  const uint8_t *opening, size_t opening_count, const uint8_t *closing, size_t closing_count) {
  if (screen == NULL || save_cursor == NULL || restore_cursor == NULL) return;
  beside_count = 0;
  tputs(save_cursor, 1, add_byte);
  tputs(tparm(cursor_address, row, column, 0, 0, 0, 0, 0, 0, 0), 1, add_byte);
  add_bytes(opening, opening_count);
  for (int i = 0; i < count; i++) {
    // ncurses believes that the terminal writes plainly now, and must go on to be right.
    vid_puts(attributes(cells[i].attributes), cells[i].pair, NULL, add_byte);
    add_byte((int)cells[i].scalar);
  }
  vid_puts(A_NORMAL, 0, NULL, add_byte);
  add_bytes(closing, closing_count);
  tputs(restore_cursor, 1, add_byte);
  if (beside_count < sizeof beside) tape_send(beside, beside_count);
}

void tape_forget(void) {
  if (screen != NULL) clearok(curscr, TRUE);
}

void tape_flush(int caret_row, int caret_column) {
  if (screen == NULL) return;
  bool shows = caret_row >= 0;
  leaveok(stdscr, !shows);
  if (shows) move(caret_row, caret_column);
  wnoutrefresh(stdscr);
  if (shows != caret_is_shown) curs_set(shows ? 1 : 0);
  caret_is_shown = shows;
  doupdate();
}
