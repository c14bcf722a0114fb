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
void tape_stop(void);
// Gives the terminal back by async-signal-safe means only, and prints what was held back.
void tape_rescue(void);
// Leaves the screen, stops the process as Ctrl-Z does, and comes back when it is continued.
void tape_suspend(void);
// Tells a terminal that another program has used since what ncurses does not know of.
void tape_resume(void);

int tape_columns(void);
int tape_rows(void);
// How many colours the terminal has; 0 where it is monochrome.
int tape_colors(void);
// Takes the window's size anew; a change is read as the key TAPE_KEY_RESIZE.
void tape_fit(void);

// What tape_read found.
enum tape_read { TAPE_NOTHING, TAPE_CHARACTER, TAPE_KEY };

// The keys that have no character, under names of our own.
enum tape_key {
  TAPE_KEY_OTHER,
  TAPE_KEY_UP,
  TAPE_KEY_DOWN,
  TAPE_KEY_LEFT,
  TAPE_KEY_RIGHT,
  TAPE_KEY_HOME,
  TAPE_KEY_END,
  TAPE_KEY_PAGE_UP,
  TAPE_KEY_PAGE_DOWN,
  TAPE_KEY_ENTER,
  TAPE_KEY_BACK_TAB,
  TAPE_KEY_BACKSPACE,
  TAPE_KEY_DELETE,
  TAPE_KEY_INSERT,
  TAPE_KEY_RESIZE,
  TAPE_KEY_PASTE_BEGINS,
  TAPE_KEY_PASTE_ENDS,
  // F1 is this one and 1.
  TAPE_KEY_FUNCTION = 100
};

// Reads the next key, and never waits for one.
enum tape_read tape_read(uint32_t *code);

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
// Forgets what the terminal is believed to show, so that the next flush writes all of it.
void tape_forget(void);
// Sends the difference, with the cursor at a place, or hidden where the row is below 0.
void tape_flush(int caret_row, int caret_column);

#endif
