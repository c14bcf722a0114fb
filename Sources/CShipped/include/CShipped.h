#ifndef CSHIPPED_H
#define CSHIPPED_H

#include <stddef.h>

/// A file of the project's folders of data, as it stands there.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} shipped_file;

/// The files of the folder `names`, ended by one without a name.
const shipped_file *shipped_names(void);

/// The files of the folder `languages`, ended by one without a name.
const shipped_file *shipped_languages(void);

#endif
