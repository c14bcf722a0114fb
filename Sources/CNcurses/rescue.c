#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "rescue.h"
#include "CNcurses.h"

#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
// Button presses with motion while one is held, in the form whose coordinates have no limit.
static const char mouse_on[] = "\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l";
// Reports of a background that turns light or dark, and pictures that are shown when they are whole.
static const char background_on[] = "\033[?2031h";
static const char background_off[] = "\033[?2031l";
static const char picture_on[] = "\033[?2026h";
static const char picture_off[] = "\033[?2026l";

// All that ends a process unless somebody answers it, and that the loop does not answer; besides
// these, the system's real-time signals do.
static const int endings[] = {
  SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2,
  SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT};
enum { ENDINGS = sizeof endings / sizeof *endings };
// How long a terminal that takes no output may keep the process from its end.
enum { FAREWELL_MILLISECONDS = 200 };
// How long after a question its answers are waited for, if the program ends before they came.
enum { ANSWER_MILLISECONDS = 400 };
// What is worth showing of the messages that came while the screen was open.
enum { MOST_HELD_BYTES = 65536 };

static struct sigaction before[_NSIG];
static struct termios mode;
static char farewell[512];
static size_t farewell_length;
static volatile sig_atomic_t mouse_reports;
static volatile sig_atomic_t background_reports;
static volatile sig_atomic_t is_picture_held;
static volatile sig_atomic_t awaits_answers;
static struct timespec asked_at;
// Whether nothing but lines is written.
static bool is_plain;
static volatile sig_atomic_t is_armed;
// Whether the terminal was given back for as long as the process is stopped.
static volatile sig_atomic_t is_paused;
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

// Whether a file takes a byte now, or soon; a terminal that took none once is not waited for again.
static bool takes_more(int file, int *patience) {
  struct pollfd room = {.fd = file, .events = POLLOUT};
  int ready = poll(&room, 1, 0);
  if (ready == 0 && *patience > 0) ready = poll(&room, 1, *patience);
  if (ready == 0) *patience = 0;
  return ready < 0 ? errno == EINTR : (room.revents & POLLOUT) != 0;
}

// Writes what goes without long waits: a byte at a time, since a poll promises no more.
static void write_what_goes(int file, const char *bytes, size_t count, int *patience) {
  for (size_t i = 0; i < count; i++) {
    if (!takes_more(file, patience) || write(file, &bytes[i], 1) != 1) return;
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

static void print_messages(int *patience) {
  static char piece[4096];
  if (standard_error < 0) return;
  dup2(standard_error, STDERR_FILENO);
  standard_error = -1;
  off_t place = 0;
  ssize_t count;
  while (place < MOST_HELD_BYTES && (count = pread(held, piece, sizeof piece, place)) > 0) {
    write_what_goes(STDERR_FILENO, piece, (size_t)count, patience);
    place += count;
  }
}

static long milliseconds_since_question(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - asked_at.tv_sec) * 1000 + (now.tv_nsec - asked_at.tv_nsec) / 1000000;
}

// How much of the last answer, ESC [ ? … c, ends with this byte.
static int step(int place, char byte) {
  static const char begin[] = "\033[?";
  if (byte == begin[0]) return 1;
  if (place < 3) return place > 0 && byte == begin[place] ? place + 1 : 0;
  if (byte == 'c') return 4;
  return byte == ';' || (byte >= '0' && byte <= '9') ? 3 : 0;
}

void rescue_take_answers(void) {
  if (!awaits_answers || !tape_is_in_front()) return;
  awaits_answers = 0;
  int place = 0;
  while (place < 4) {
    long left = ANSWER_MILLISECONDS - milliseconds_since_question();
    struct pollfd answer = {.fd = STDIN_FILENO, .events = POLLIN};
    char byte;
    if (left <= 0 || poll(&answer, 1, (int)left) <= 0) return;
    if (read(STDIN_FILENO, &byte, 1) != 1) return;
    place = step(place, byte);
  }
}

void tape_expect_answers(void) {
  clock_gettime(CLOCK_MONOTONIC, &asked_at);
  awaits_answers = 1;
}

void tape_answered(void) { awaits_answers = 0; }

void tape_tell_background(void) {
  if (!is_armed || is_paused || background_reports) return;
  background_reports = 1;
  write_all(STDOUT_FILENO, background_on, sizeof background_on - 1);
}

void tape_hold_picture(bool is_held) {
  if (!is_armed || is_paused) return;
  if (is_held) is_picture_held = 1;
  write_all(STDOUT_FILENO, is_held ? picture_on : picture_off, sizeof picture_on - 1);
  is_picture_held = is_held;
}

static void write_background_off(void) {
  if (background_reports) write_all(STDOUT_FILENO, background_off, sizeof background_off - 1);
}

void tape_rescue(void) {
  int patience = FAREWELL_MILLISECONDS;
  if (!is_armed) return;
  is_armed = 0;
  if (!is_paused) {
    if (mouse_reports) write_what_goes(STDOUT_FILENO, mouse_off, sizeof mouse_off - 1, &patience);
    if (background_reports) {
      write_what_goes(STDOUT_FILENO, background_off, sizeof background_off - 1, &patience);
    }
    if (is_picture_held) {
      write_what_goes(STDOUT_FILENO, picture_off, sizeof picture_off - 1, &patience);
    }
    write_what_goes(STDOUT_FILENO, farewell, farewell_length, &patience);
    rescue_take_answers();
  }
  // In the background the modes are the shell's, and setting them would stop the process.
  if (tape_is_in_front()) tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  print_messages(&patience);
}

static void end(int signal) {
  int error = errno;
  tape_rescue();
  // Whoever was to handle it before is next.
  sigaction(signal, &before[signal], NULL);
  errno = error;
  raise(signal);
}

// What was to be ignored when the program was started is ignored here as well.
static void catch(int signal) {
  struct sigaction action = {.sa_handler = end, .sa_flags = SA_ONSTACK | SA_NODEFER};
  if (sigaction(signal, NULL, &before[signal]) != 0) return;
  if (before[signal].sa_handler != SIG_IGN) sigaction(signal, &action, NULL);
}

static void catch_endings(void) {
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  for (int i = 0; i < ENDINGS; i++) catch(endings[i]);
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) catch(signal);
}

void rescue_remember_terminal(void) { tcgetattr(STDIN_FILENO, &mode); }

static void write_mode(const char *bytes, size_t count) {
  if (!is_plain) write_all(STDOUT_FILENO, bytes, count);
}

void rescue_arm(bool plainly) {
  static bool is_known;
  is_plain = plainly;
  if (!plainly) prepare_farewell();
  if (!is_known) catch_endings();
  if (!is_known) atexit(tape_stop);
  is_known = true;
  hold_messages();
  write_mode(paste_on, sizeof paste_on - 1);
  is_armed = 1;
}

void rescue_mouse(bool is_wanted) {
  if (mouse_reports == is_wanted) return;
  if (is_wanted) mouse_reports = true;
  if (is_armed && !is_paused) {
    write_all(STDOUT_FILENO, is_wanted ? mouse_on : mouse_off, sizeof mouse_on - 1);
  }
  mouse_reports = is_wanted;
}

bool rescue_has_mouse(void) { return mouse_reports; }

void rescue_pause(void) {
  write_background_off();
  if (mouse_reports) write_all(STDOUT_FILENO, mouse_off, sizeof mouse_off - 1);
  write_mode(paste_off, sizeof paste_off - 1);
  if (is_plain) tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  is_paused = 1;
}

void rescue_go_on(void) {
  is_paused = 0;
  write_mode(paste_on, sizeof paste_on - 1);
  if (mouse_reports) write_all(STDOUT_FILENO, mouse_on, sizeof mouse_on - 1);
  if (background_reports) write_all(STDOUT_FILENO, background_on, sizeof background_on - 1);
}

void rescue_disarm(void) {
  int patience = FAREWELL_MILLISECONDS;
  if (!is_armed) return;
  if (mouse_reports) write_all(STDOUT_FILENO, mouse_off, sizeof mouse_off - 1);
  write_background_off();
  write_mode(paste_off, sizeof paste_off - 1);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  is_armed = 0;
  print_messages(&patience);
}
