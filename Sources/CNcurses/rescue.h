// The way out of a crash: what must be written to give the terminal back is kept ready.
#ifndef TOKENTAPE_RESCUE_H
#define TOKENTAPE_RESCUE_H

#include <stdbool.h>

// Keeps the terminal's modes as they were found; before newterm.
void rescue_remember_terminal(void);
// Prepares the way out and what ncurses does not know of; after newterm, or plainly without it.
void rescue_arm(bool plainly);
// Turns the mouse's reports on or off, which ncurses does not know of either.
void rescue_mouse(bool is_wanted);
bool rescue_has_mouse(void);
// Reads the answers that are still to come, for a moment; before the terminal's modes are restored.
void rescue_take_answers(void);
// Undoes what ncurses does not know of, while the process is stopped.
void rescue_pause(void);
// Does it again.
void rescue_go_on(void);
// Undoes it for good, and prints what was written to standard error meanwhile.
void rescue_disarm(void);

#endif
