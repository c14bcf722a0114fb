/// What Swift's Glibc module leaves out or takes long to compile: Linux's timer on the machine's clock,
/// the heap's steps, and the names in a folder, whose arrays are tuples of 256 to Swift.
#pragma once

#include <dirent.h>
#include <stdint.h>

/// Lets the heap grow by so many bytes at a time; what is not used takes no memory.
void heap_grow_by(int bytes);

/// A descriptor that becomes readable at a moment, or when the clock is set; -1 if there is none.
int timer_open(void);

/// Has it become readable at a moment, in seconds since 1970, also if the machine slept; 0 for never.
void timer_set(int timer, int64_t seconds);

/// Makes it unreadable again.
void timer_drain(int timer);

/// The next name in a folder, until the one after it is asked for; null if there is none.
const char *next_name(DIR *folder);
