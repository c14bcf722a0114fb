#include "CShipped.h"

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
static const unsigned char da[] = {
#embed "../../languages/da.toml"
};
static const unsigned char zh_Hant[] = {
#embed "../../languages/zh-Hant.toml"
};

static const shipped_file names[] = {
  {"names/models.toml", models, sizeof models},
  {"names/providers.toml", providers, sizeof providers},
  {"names/rules.toml", rules, sizeof rules},
  {"names/words.toml", words, sizeof words},
  {NULL, NULL, 0},
};

static const shipped_file languages[] = {
  {"languages/da.toml", da, sizeof da},
  {"languages/zh-Hant.toml", zh_Hant, sizeof zh_Hant},
  {NULL, NULL, 0},
};

const shipped_file *shipped_names(void) { return names; }

const shipped_file *shipped_languages(void) { return languages; }
