#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "rescue.h"
#include "CNcurses.h"

#include <errno.h>
#include <ncurses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { CRASHES = sizeof crashes / sizeof *crashes };
// What is worth showing of the messages that came while the screen was open.
enum { MOST_HELD_BYTES = 65536 };

static struct sigaction before[CRASHES];
static struct termios mode;
static char farewell[512];
static size_t farewell_length;
static volatile sig_atomic_t is_armed;
// A trap for a stack that has no room left needs a stack of its own.
static char spare_stack[65536];
static int held = -1;
static int standard_error = -1;

static void write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Adds a string of terminfo, without the pauses that printers needed.
static void add_farewell(const char *name) {
  const char *string = tigetstr((char *)name);
  if (string == NULL || string == (char *)-1) return;
  while (*string != 0 && farewell_length < sizeof farewell) {
    if (string[0] == '$' && string[1] == '<') {
      const char *end = strchr(string, '>');
      if (end != NULL) {
        string = end + 1;
        continue;
      }
    }
    farewell[farewell_length++] = *string++;
  }
}

static void prepare_farewell(void) {
  memcpy(farewell, paste_off, sizeof paste_off - 1);
  farewell_length = sizeof paste_off - 1;
  static const char *const parts[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) add_farewell(parts[i]);
}

// A message in the middle of the picture would spoil it, and be gone with it.
static void hold_messages(void) {
  if (!isatty(STDERR_FILENO)) return;
  held = memfd_create("messages", MFD_CLOEXEC);
  if (held < 0) return;
  standard_error = dup(STDERR_FILENO);
  if (standard_error >= 0) dup2(held, STDERR_FILENO);
}

static void print_messages(void) {
  static char piece[4096];
  if (standard_error < 0) return;
  dup2(standard_error, STDERR_FILENO);
  standard_error = -1;
  off_t place = 0;
  ssize_t count;
  while (place < MOST_HELD_BYTES && (count = pread(held, piece, sizeof piece, place)) > 0) {
    write_all(STDERR_FILENO, piece, (size_t)count);
    place += count;
  }
}

void tape_rescue(void) {
  if (!is_armed) return;
  is_armed = 0;
  write_all(STDOUT_FILENO, farewell, farewell_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  print_messages();
}

static void crash(int signal) {
  int error = errno;
  tape_rescue();
  // Whoever was to handle the crash before is next.
  for (int i = 0; i < CRASHES; i++) {
    if (crashes[i] == signal) sigaction(signal, &before[i], NULL);
  }
  errno = error;
  raise(signal);
}

static void catch_crashes(void) {
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &before[i]);
}

void rescue_remember_terminal(void) { tcgetattr(STDIN_FILENO, &mode); }

void rescue_arm(void) {
  static bool is_known;
  prepare_farewell();
  if (!is_known) catch_crashes();
  if (!is_known) atexit(tape_stop);
  is_known = true;
  hold_messages();
  write_all(STDOUT_FILENO, paste_on, sizeof paste_on - 1);
  is_armed = 1;
}

void rescue_pause(void) { write_all(STDOUT_FILENO, paste_off, sizeof paste_off - 1); }

void rescue_go_on(void) { write_all(STDOUT_FILENO, paste_on, sizeof paste_on - 1); }

void rescue_disarm(void) {
  if (!is_armed) return;
  is_armed = 0;
  rescue_pause();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  print_messages();
}
