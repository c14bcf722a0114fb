#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static bool has_string(const char *name) {
  const char *string = tigetstr((char *)name);
  return string != NULL && string != (char *)-1;
}

static void look_at_window(struct tape_look *look) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    struct winsize window;
    if (ioctl(descriptor, TIOCGWINSZ, &window) != 0) continue;
    look->width = window.ws_col;
    look->height = window.ws_row;
    return;
  }
}

struct tape_look tape_look(void) {
  struct tape_look look = {.is_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)};
  look_at_window(&look);
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) {
    look.terminfo = found < 0 ? TAPE_NO_DATABASE : TAPE_NO_ENTRY;
    return look;
  }
  look.terminfo = TAPE_ENTRY;
  look.moves_cursor = has_string("cup");
  look.has_mouse = has_string("kmous") || has_string("XM");
  look.colors = tigetnum("colors");
  del_curterm(cur_term);
  return look;
}

enum tape_locale tape_locale(void) {
  bool is_there = setlocale(LC_CTYPE, "") != NULL;
  bool is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  tape_use_utf8();
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) return TAPE_NO_UTF8;
  return !is_there ? TAPE_LOCALE_MISSING : is_utf8 ? TAPE_UTF8 : TAPE_OTHER_CODESET;
}

static long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Whether the answer to the last question, which every terminal knows, has come: ESC [ ? … c.
static bool is_whole(const uint8_t *bytes, int count) {
  for (int i = count - 1; i > 1; i--) {
    if (bytes[i] != 'c') continue;
    int start = i - 1;
    while (start > 1 && (bytes[start] == ';' || (bytes[start] >= '0' && bytes[start] <= '9'))) {
      start--;
    }
    if (bytes[start] == '?' && bytes[start - 1] == '[') return true;
  }
  return false;
}

static int answers(uint8_t *bytes, int room, long patience) {
  long end = milliseconds() + patience;
  int count = 0;
  while (count < room && !is_whole(bytes, count)) {
    long left = end - milliseconds();
    struct pollfd wait = {.fd = STDIN_FILENO, .events = POLLIN};
    if (left <= 0 || poll(&wait, 1, (int)left) <= 0) break;
    ssize_t got = read(STDIN_FILENO, bytes + count, (size_t)(room - count));
    if (got <= 0) break;
    count += (int)got;
  }
  return count;
}

int tape_ask(const uint8_t *question, size_t size, uint8_t *bytes, int room, int patience) {
  struct termios usual;
  if (!tape_is_in_front() || tcgetattr(STDIN_FILENO, &usual) != 0) return 0;
  // Whatever would end or stop the process waits until the terminal is as it was.
  sigset_t endings, before;
  sigemptyset(&endings);
  int const held[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGTTOU};
  for (size_t i = 0; i < sizeof held / sizeof *held; i++) sigaddset(&endings, held[i]);
  sigprocmask(SIG_BLOCK, &endings, &before);
  struct termios quiet = usual;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  quiet.c_cc[VMIN] = 0;
  quiet.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
  bool is_sent = write(STDOUT_FILENO, question, size) == (ssize_t)size;
  int count = is_sent ? answers(bytes, room, patience) : 0;
  // What comes later is no typed command.
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual);
  sigprocmask(SIG_SETMASK, &before, NULL);
  return count;
}
