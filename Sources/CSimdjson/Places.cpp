#include <algorithm>
#include <cstring>

#include "Tape.hpp"

namespace {

/// How many characters begin in the bytes: all but the later bytes of a character count.
uint32_t count_characters(const char *bytes, size_t count) {
  uint32_t characters = 0;
  for (size_t i = 0; i < count; i++) { characters += (bytes[i] & 0xC0) != 0x80; }
  return characters;
}

uint32_t count_lines(const char *bytes, size_t count) {
  uint32_t lines = 0;
  for (size_t i = 0; i < count; i++) { lines += bytes[i] == '\n'; }
  return lines;
}

/// Where the last line of the bytes begins, or `otherwise` where no line ends in them.
uint32_t line_start(const char *bytes, size_t start, size_t count, uint32_t otherwise) {
  for (size_t place = start + count; place > start; place--) {
    if (bytes[place - 1] == '\n') { return uint32_t(place); }
  }
  return otherwise;
}

}  // namespace

void Places::prepare(const char *bytes, size_t count) {
  blocks.reserve(count / block_size + 1);
  Block block = {1, 0, beginning};
  for (size_t start = 0; start <= count; start += block_size) {
    blocks.push_back(block);
    size_t length = std::min(block_size, count - start);
    block.lines += count_lines(bytes + start, length);
    block.characters += count_characters(bytes + start, length);
    block.line_start = line_start(bytes, start, length, block.line_start);
  }
}

size_t Places::characters_before(const char *bytes, size_t offset) const {
  size_t start = offset / block_size * block_size;
  return blocks[offset / block_size].characters + count_characters(bytes + start, offset - start);
}

bool Places::step_to(const char *bytes, size_t offset) {
  bool is_near = offset < last.offset ? step_back(bytes, offset) : step_on(bytes, offset);
  return is_near && offset - last.line_start <= longest_line;
}

bool Places::step_on(const char *bytes, size_t offset) {
  if (offset - last.offset > longest_step) { return false; }
  for (const char *end = bytes + offset; last.offset < offset;) {
    const char *place = bytes + last.offset;
    auto newline = static_cast<const char *>(std::memchr(place, '\n', end - place));
    if (newline == nullptr) { break; }
    last.offset = last.line_start = newline + 1 - bytes;
    last.line++;
  }
  last.offset = offset;
  return true;
}

/// A member's key is often asked for behind a value in it.
bool Places::step_back(const char *bytes, size_t offset) {
  size_t way = last.offset - offset;
  size_t first = offset - std::min(offset, longest_line);
  uint32_t start = line_start(bytes, first, offset - first, first == 0 ? 0 : UINT32_MAX);
  if (way > longest_step || start == UINT32_MAX) { return false; }
  last = {offset, start, last.line - count_lines(bytes + offset, way)};
  return true;
}

json_place Places::at(const char *bytes, size_t count, size_t offset) {
  offset = std::max(std::min(offset, count), size_t(beginning));
  if (step_to(bytes, offset)) {
    size_t start = std::max(last.line_start, size_t(beginning));
    return {last.line, count_characters(bytes + start, offset - start) + 1};
  }
  if (blocks.empty()) { prepare(bytes, count); }
  const Block &block = blocks[offset / block_size];
  size_t start = offset / block_size * block_size;
  uint32_t line = block.lines + count_lines(bytes + start, offset - start);
  uint32_t first = line_start(bytes, start, offset - start, block.line_start);
  last = {offset, first, line};
  size_t column = characters_before(bytes, offset) - characters_before(bytes, first) + 1;
  return {line, uint32_t(column)};
}
