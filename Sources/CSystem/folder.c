#include "CSystem.h"

#include <stddef.h>

const char *next_name(DIR *folder) {
  struct dirent *entry = readdir(folder);
  return entry == NULL ? NULL : entry->d_name;
}
