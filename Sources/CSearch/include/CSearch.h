#ifndef CSEARCH_H
#define CSEARCH_H

#include <stddef.h>
#include <stdint.h>

/// Which letters a search takes for one another, in UTF-8: a line for each folded form, and on it,
/// after a blank, the letters that fold to it.
const uint8_t *csearch_folds(void);

/// How many bytes the table has.
size_t csearch_folds_size(void);

/// What is looked for, and the two of its bytes that are rarest in the text, by their places.
struct csearch_word {
  const uint8_t *bytes;
  size_t size;
  size_t rare;
  size_t second;
};

/// The first place at or after another where a word stands, or `size` where it does not.
///
/// The word must not be empty. Sixteen places are looked at in one step, for two bytes each, and
/// the whole word is compared only where both are found.
size_t csearch_find(const uint8_t *text, size_t size, size_t from, struct csearch_word word);

#endif
