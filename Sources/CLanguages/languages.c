#include "CLanguages.h"

// Embedded, so that the program speaks them wherever it is copied, and opens no file for them.
static const unsigned char da[] = {
#embed "../../languages/da.toml"
};
static const unsigned char zh_Hant[] = {
#embed "../../languages/zh-Hant.toml"
};

static const clanguages_file files[] = {
  {"da", da, sizeof da},
  {"zh-Hant", zh_Hant, sizeof zh_Hant},
  {NULL, NULL, 0},
};

const clanguages_file *clanguages_files(void) { return files; }
