#ifndef CLANGUAGES_H
#define CLANGUAGES_H

#include <stddef.h>

/// The table of a language, as it stands in the folder `languages`.
typedef struct {
  const char *tag;
  const unsigned char *bytes;
  size_t size;
} clanguages_file;

/// The tables, ended by one without a tag.
const clanguages_file *clanguages_files(void);

#endif
