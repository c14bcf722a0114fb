#include "CSearch.h"

// Embedded, as CBig5's table is, since Swift is slow to compile and to start with long literals.
static const uint8_t table[] = {
#embed "folds.txt"
};

const uint8_t *csearch_folds(void) { return table; }

size_t csearch_folds_size(void) { return sizeof table; }
