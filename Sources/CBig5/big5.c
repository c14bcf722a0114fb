#include "CBig5.h"

// Embedded, since a literal of 20,000 characters costs minutes in Swift and time at every start.
static const unsigned char table[] = {
#embed "big5-uao.txt"
};

const unsigned char *big5_uao(void) { return table; }

size_t big5_uao_size(void) { return sizeof table; }
