#include <algorithm>
#include <cstring>

#include "Tape.hpp"

namespace {

/// How many characters begin in the bytes: all but the later bytes of a character count.
size_t count_characters(const char *bytes, size_t count) {
  size_t characters = 0;
  for (size_t i = 0; i < count; i++) { characters += (bytes[i] & 0xC0) != 0x80; }
  return characters;
}

}  // namespace

void Places::prepare(const char *bytes, size_t count) {
  line_starts.push_back(beginning);
  const char *end = bytes + count;
  const char *place = bytes;
  while (auto found = static_cast<const char *>(std::memchr(place, '\n', end - place))) {
    place = found + 1;
    line_starts.push_back(uint32_t(place - bytes));
  }
  uint32_t before = 0;
  for (size_t block = 0; block <= count / block_size; block++) {
    characters.push_back(before);
    size_t start = block * block_size;
    before += count_characters(bytes + start, std::min(block_size, count - start));
  }
  is_ascii = before == count;
}

size_t Places::characters_before(const char *bytes, size_t offset) const {
  if (is_ascii) { return offset; }
  size_t block = offset / block_size;
  return characters[block]
      + count_characters(bytes + block * block_size, offset - block * block_size);
}

json_place Places::at(const char *bytes, size_t count, size_t offset) {
  if (line_starts.empty()) { prepare(bytes, count); }
  offset = std::max(std::min(offset, count), size_t(beginning));
  auto next = std::upper_bound(line_starts.begin(), line_starts.end(), uint32_t(offset));
  size_t line = next - line_starts.begin();
  size_t before = characters_before(bytes, line_starts[line - 1]);
  return {uint32_t(line), uint32_t(characters_before(bytes, offset) - before + 1)};
}
