#include "CSearch.h"

#include <string.h>

typedef uint8_t bytes16 __attribute__((vector_size(16)));
typedef uint64_t halves __attribute__((vector_size(16)));

static bytes16 load(const uint8_t *from) {
  bytes16 loaded;
  memcpy(&loaded, from, sizeof loaded);
  return loaded;
}

static bytes16 all_of(uint8_t byte) {
  return (bytes16){byte, byte, byte, byte, byte, byte, byte, byte,
                   byte, byte, byte, byte, byte, byte, byte, byte};
}

static int holds(const uint8_t *text, const struct csearch_word *word) {
  return memcmp(text, word->bytes, word->size) == 0;
}

// The first of the eight places from `at` that is marked and where the word stands, or -1.
static int first_of_eight(uint64_t marks, const uint8_t *at, const struct csearch_word *word) {
  while (marks != 0) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    int place = __builtin_ctzll(marks) / 8;
    marks &= ~(UINT64_C(0xFF) << place * 8);
#else
    int place = __builtin_clzll(marks) / 8;
    marks &= ~(UINT64_C(0xFF) << (56 - place * 8));
#endif
    if (holds(at + place, word)) return place;
  }
  return -1;
}

static size_t find_one_by_one(const uint8_t *text, size_t size, size_t at,
                              const struct csearch_word *word) {
  while (at + word->size <= size) {
    const uint8_t *start = text + at + word->rare;
    const uint8_t *hit = memchr(start, word->bytes[word->rare], size - word->size - at + 1);
    if (hit == NULL) return size;
    at += (size_t)(hit - start);
    if (holds(text + at, word)) return at;
    at += 1;
  }
  return size;
}

size_t csearch_find(const uint8_t *text, size_t size, size_t from, struct csearch_word word) {
  const bytes16 rare = all_of(word.bytes[word.rare]);
  const bytes16 second = all_of(word.bytes[word.second]);
  size_t at = from;
  while (at + 64 + word.size <= size) {
    bytes16 found[4];
    for (int step = 0; step < 4; step++) {
      const uint8_t *start = text + at + step * 16;
      found[step] = (bytes16)(load(start + word.rare) == rare) &
                    (bytes16)(load(start + word.second) == second);
    }
    halves any = (halves)(found[0] | found[1] | found[2] | found[3]);
    if ((any[0] | any[1]) != 0) {
      for (int step = 0; step < 4; step++) {
        halves marks = (halves)found[step];
        for (int half = 0; half < 2; half++) {
          size_t start = at + (size_t)(step * 16 + half * 8);
          int place = first_of_eight(marks[half], text + start, &word);
          if (place >= 0) return start + (size_t)place;
        }
      }
    }
    at += 64;
  }
  return find_one_by_one(text, size, at, &word);
}
