#ifndef CNAMES_H
#define CNAMES_H

#include <stddef.h>

/// A file of the table of names, as it stands in the folder `names`.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} cnames_file;

/// The files, ended by one without a name.
const cnames_file *cnames_files(void);

#endif
