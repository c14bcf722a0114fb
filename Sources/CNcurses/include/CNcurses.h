// What tokentape asks of ncurses, in functions that Swift can call.
//
// Swift 6 refuses ncurses' global variables and its macros, and a handler for crashes must run no
// Swift at all; so the state of the one terminal lives on this side.
#ifndef TOKENTAPE_CNCURSES_H
#define TOKENTAPE_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether the screen was opened, or why not.
enum tape_start {
  TAPE_STARTED,
  TAPE_NOT_A_TERMINAL,
  TAPE_UNKNOWN_TERMINAL,
  TAPE_NO_CURSOR_ADDRESSING
};

// Chooses a locale in which wide characters work, the environment's own where it does.
// Numbers keep their point whatever the locale.
void tape_use_utf8(void);
// How many columns ncurses gives a character; -1 where the C library does not know it.
int tape_width(uint32_t scalar);

// Opens the screen on standard input and output.
enum tape_start tape_start(void);
// Gives the terminal back as it was; does nothing the second time.
// Takes keys one by one without a screen: only lines are written.
enum tape_start tape_start_plain(void);
void tape_stop(void);
// Gives the terminal back by async-signal-safe means only, and prints what was held back.
void tape_rescue(void);
// Leaves the screen, stops the process as Ctrl-Z does, and comes back when it is continued.
void tape_suspend(void);
// Whether the shell has the process in front, or there is none that would tell.
bool tape_is_in_front(void);
// Stops a process in the background that wants the terminal, and comes back when it is continued.
void tape_stand_by(void);
// Gives the terminal back as it was found, while a command of ours uses it.
void tape_lend(void);
// Tells a terminal that another program has used since what ncurses does not know of.
void tape_resume(void);

// The most rows, and the most columns, that are shown: more than any terminal has in letters that
// can be read, and few enough that a picture of them is soon drawn. ncurses itself stores a side in
// 16 bits.
enum { TAPE_MOST_CELLS = 1000 };

// Whether the terminal reports what the mouse does, if terminfo knows that it has one.
void tape_mouse(bool is_wanted);
bool tape_has_mouse(void);

// Notes that questions are sent to the terminal: what it answers is read before the terminal is given
// back, so that no shell takes it for a command.
void tape_expect_answers(void);
// Notes that all of them are answered.
void tape_answered(void);
// Has the terminal tell when its background turns light or dark, until it is given back.
void tape_tell_background(void);
// Has the terminal show nothing until the picture is whole.
void tape_hold_picture(bool is_held);

int tape_columns(void);
int tape_rows(void);
// How many colours the terminal has; 0 where it is monochrome.
int tape_colors(void);
// Takes the window's size anew; whether it is another.
bool tape_fit(void);
// What terminfo says of the terminal under a name, such as the sequence of a key; NULL for nothing.
const char *tape_capability(const char *name);
// The name of the terminal, as in TERM.
const char *tape_terminal(void);
// Sends bytes past ncurses, which must not move the cursor nor change what is shown.
void tape_send(const uint8_t *bytes, size_t count);
// Reads what was typed, and never waits for it; -1 where the terminal is gone.
int tape_read(uint8_t *bytes, int room);

// A character on the screen: its base and at most two marks, 0 where there is none.
struct tape_cell {
  uint32_t scalar;
  uint32_t first_mark;
  uint32_t second_mark;
  uint8_t attributes;
  uint8_t pair;
};

// The bits of a cell's attributes.
enum { TAPE_BOLD = 1, TAPE_DIM = 2, TAPE_ITALIC = 4, TAPE_UNDERLINE = 8, TAPE_REVERSE = 16 };

// Defines a pair of colours; -1 is the terminal's own.
bool tape_define_pair(uint8_t pair, int foreground, int background);
// Writes a row from its first column on; a wide character is one cell here.
void tape_put(int row, const struct tape_cell *cells, int count);
// Writes a row anew with the next flush, whatever the terminal shows there.
void tape_rewrite(int row);
// Writes cells of plain ASCII anew between two sequences that change no cell, past ncurses.
void tape_enclose(int row, int column, const struct tape_cell *cells, int count,
  const uint8_t *opening, size_t opening_count, const uint8_t *closing, size_t closing_count);
// Forgets what the terminal is believed to show, so that the next flush writes all of it.
void tape_forget(void);
// Sends the difference, with the cursor at a place, or hidden where the row is below 0.
void tape_flush(int caret_row, int caret_column);

// Whether terminfo knows the terminal, and if not, whether it is there at all.
enum tape_terminfo { TAPE_ENTRY, TAPE_NO_ENTRY, TAPE_NO_DATABASE };

// What is known of the terminal without opening it as a screen.
struct tape_look {
  enum tape_terminfo terminfo;
  bool is_terminal;
  bool moves_cursor;
  bool has_mouse;
  // 0 where the window does not know its size.
  int width;
  int height;
  // Below 1 for a monochrome one.
  int colors;
};
struct tape_look tape_look(void);

// What the environment's locale is worth.
enum tape_locale { TAPE_UTF8, TAPE_OTHER_CODESET, TAPE_LOCALE_MISSING, TAPE_NO_UTF8 };
enum tape_locale tape_locale(void);

// Sends questions to a terminal that is no screen now, and reads the answers until the one to the
// last, which must be ESC [ c, or for as many milliseconds; returns the number of bytes read.
int tape_ask(const uint8_t *question, size_t size, uint8_t *bytes, int room, int patience);

#endif
