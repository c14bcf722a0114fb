#ifndef CBIG5_H
#define CBIG5_H

#include <stddef.h>

/// The characters of Big5-UAO in UTF-8: a line for each first byte from 0x81 to 0xFE, and on it one
/// character for each second byte from 0x40 to 0x7E and from 0xA1 to 0xFE.
const unsigned char *big5_uao(void);

/// How many bytes the table has.
size_t big5_uao_size(void);

#endif
