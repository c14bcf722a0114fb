#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "rescue.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Above every code of ncurses' own, in the range that define_key leaves to programs.
enum { PASTE_BEGINS = 0x2001, PASTE_ENDS = 0x2002 };
// Long enough for an arrow key on a slow line, too short to be felt after Esc.
enum { ESCAPE_MILLISECONDS = 25 };
// As many columns as a row may have; ncurses itself stops earlier.
enum { MOST_COLUMNS = 1024 };

static SCREEN *screen;
// Keys are read from a pad, since reading from a window would also paint it.
static WINDOW *keys;
static bool caret_is_shown;

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
  bool can_address = address != NULL && address != (char *)-1;
  del_curterm(cur_term);
  return can_address ? TAPE_STARTED : TAPE_NO_CURSOR_ADDRESSING;
}

// Ctrl-S and Ctrl-Q are keys here and do not stop the output.
static void free_flow_keys(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  def_prog_mode();
}

static void prepare_keys(void) {
  if (getenv("ESCDELAY") == NULL) set_escdelay(ESCAPE_MILLISECONDS);
  cbreak();
  noecho();
  nonl();
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  define_key("\033[200~", PASTE_BEGINS);
  define_key("\033[201~", PASTE_ENDS);
  free_flow_keys();
}

enum tape_start tape_start(void) {
  enum tape_start verdict = look_at_terminal();
  if (verdict != TAPE_STARTED) return verdict;
  rescue_remember_terminal();
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return TAPE_UNKNOWN_TERMINAL;
  prepare_keys();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  leaveok(stdscr, TRUE);
  curs_set(0);
  rescue_arm();
  return TAPE_STARTED;
}

void tape_stop(void) {
  if (screen == NULL) return;
  endwin();
  if (keys != NULL) delwin(keys);
  keys = NULL;
  delscreen(screen);
  screen = NULL;
  rescue_disarm();
}

void tape_suspend(void) {
  if (screen == NULL) return;
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  endwin();
  rescue_pause();
  sigaction(SIGTSTP, &usual, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void tape_resume(void) {
  if (screen == NULL) return;
  // In the background this stops the process until it is in the foreground again.
  reset_prog_mode();
  // Stopped without notice, the screen was never left; leaving it now enters it anew.
  if (!isendwin()) endwin();
  rescue_go_on();
  tape_forget();
  caret_is_shown = false;
  curs_set(0);
}

int tape_columns(void) { return COLS; }
int tape_rows(void) { return LINES; }
int tape_colors(void) { return has_colors() ? COLORS : 0; }

void tape_fit(void) {
  struct winsize window;
  if (screen == NULL || ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
  if (window.ws_row == 0 || window.ws_col == 0) return;
  if (is_term_resized(window.ws_row, window.ws_col)) resizeterm(window.ws_row, window.ws_col);
}

static uint32_t named(wint_t key) {
  if (key >= KEY_F(1) && key <= KEY_F(12)) return TAPE_KEY_FUNCTION + 1 + (key - KEY_F(1));
  switch (key) {
    case KEY_UP: return TAPE_KEY_UP;
    case KEY_DOWN: return TAPE_KEY_DOWN;
    case KEY_LEFT: return TAPE_KEY_LEFT;
    case KEY_RIGHT: return TAPE_KEY_RIGHT;
    case KEY_HOME: return TAPE_KEY_HOME;
    case KEY_END: return TAPE_KEY_END;
    case KEY_PPAGE: return TAPE_KEY_PAGE_UP;
    case KEY_NPAGE: return TAPE_KEY_PAGE_DOWN;
    case KEY_ENTER: return TAPE_KEY_ENTER;
    case KEY_BTAB: return TAPE_KEY_BACK_TAB;
    case KEY_BACKSPACE: return TAPE_KEY_BACKSPACE;
    case KEY_DC: return TAPE_KEY_DELETE;
    case KEY_IC: return TAPE_KEY_INSERT;
    case KEY_RESIZE: return TAPE_KEY_RESIZE;
    case PASTE_BEGINS: return TAPE_KEY_PASTE_BEGINS;
    case PASTE_ENDS: return TAPE_KEY_PASTE_ENDS;
    default: return TAPE_KEY_OTHER;
  }
}

enum tape_read tape_read(uint32_t *code) {
  wint_t key = 0;
  if (screen == NULL || keys == NULL) return TAPE_NOTHING;
  switch (wget_wch(keys, &key)) {
    case OK: *code = key; return TAPE_CHARACTER;
    case KEY_CODE_YES: *code = named(key); return TAPE_KEY;
    default: return TAPE_NOTHING;
  }
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
  static cchar_t line[MOST_COLUMNS + 1];
  if (screen == NULL) return;
  if (count > MOST_COLUMNS) count = MOST_COLUMNS;
  for (int i = 0; i < count; i++) {
    const struct tape_cell *cell = &cells[i];
    wchar_t text[] = {(wchar_t)cell->scalar, (wchar_t)cell->first_mark,
      cell->first_mark ? (wchar_t)cell->second_mark : 0, 0};
    setcchar(&line[i], text, attributes(cell->attributes), cell->pair, NULL);
  }
  mvadd_wchnstr(row, 0, line, count);
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
