#include "CNames.h"

// Embedded, so that the program knows them wherever it is copied, and opens no file for them.
static const unsigned char models[] = {
#embed "../../names/models.toml"
};
static const unsigned char providers[] = {
#embed "../../names/providers.toml"
};
static const unsigned char rules[] = {
#embed "../../names/rules.toml"
};
static const unsigned char words[] = {
#embed "../../names/words.toml"
};

static const cnames_file files[] = {
  {"names/models.toml", models, sizeof models},
  {"names/providers.toml", providers, sizeof providers},
  {"names/rules.toml", rules, sizeof rules},
  {"names/words.toml", words, sizeof words},
  {NULL, NULL, 0},
};

const cnames_file *cnames_files(void) { return files; }
