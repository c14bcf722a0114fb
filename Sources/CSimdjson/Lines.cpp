#include <algorithm>
#include <cstring>
#include <new>

#include "Walk.hpp"

namespace {

/// How many bytes the first character has, 0 where it is none.
size_t character_length(const char *bytes, size_t count) {
  auto first = static_cast<unsigned char>(bytes[0]);
  size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  return length <= count && simdjson::validate_utf8(bytes, length) ? length : 0;
}

}  // namespace

struct json_lines {
  json_tape tape;
  size_t capacity = 0;
  Marks marks;
  std::vector<uint32_t> roots;
  std::vector<json_bad_line> bad;

  size_t lines = 0;

  /// Takes a block's bytes into memory that the blocks before it have used.
  void load(const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count) {
    size_t count = first_count + second_count;
    reserve(count);
    char *bytes = tape.bytes.get();
    if (first_count > 0) { std::memcpy(bytes, first, first_count); }
    if (second_count > 0) { std::memcpy(bytes + first_count, second, second_count); }
    std::memset(tape.bytes.get() + count, 0, padding);
    tape.count = count;
    tape.places.clear();
    tape.has_wrong_nodes = false;
    roots.clear();
    bad.clear();
    lines = 0;
  }

  /// Reads all lines, whose tokens are found at once unless a string in one of them is broken.
  void read() {
    char *bytes = tape.bytes.get();
    size_t count = tape.count;
    auto error = marks.find(bytes, count);
    if (error && !simdjson::validate_utf8(bytes, count)) {
      mend(count);
      error = marks.find(bytes, count);
    }
    // No token is shorter than a byte.
    tape.nodes.clear(error ? count : marks.count());
    const uint32_t *mark = error ? nullptr : marks.begin();
    for (size_t start = 0; start < count; lines++) {
      const void *newline = std::memchr(bytes + start, '\n', count - start);
      size_t end = newline != nullptr ? static_cast<const char *>(newline) - bytes : count;
      if (!read_line(start, end, mark)) {
        bad.push_back({uint32_t(start), uint32_t(end - start)});
      }
      while (mark != nullptr && *mark < end) { mark++; }
      start = end + 1;
    }
  }

private:
  void reserve(size_t count) {
    if (count + padding <= capacity) { return; }
    capacity = count + count / 8 + padding;
    tape.bytes.reset(new char[capacity]);
  }

  /// Puts a question mark for every byte that is no UTF-8; the number of bytes stays.
  void mend(size_t count) {
    char *bytes = tape.bytes.get();
    for (size_t place = 0; place < count;) {
      size_t length = character_length(bytes + place, count - place);
      if (length == 0) { bytes[place] = '?'; }
      place += std::max(length, size_t(1));
    }
  }

  /// Reads one line, whose tokens may be known; what it leaves unread costs that line only.
  bool read_line(size_t start, size_t end, const uint32_t *&mark) {
    const char *bytes = tape.bytes.get();
    size_t first = skip_blanks(bytes, start, end);
    if (first == end) { return true; }
    if (bytes[first] != '{' && bytes[first] != '[') { return is_null(bytes, first, end); }
    if (mark != nullptr) { return walk(0, end, mark); }
    if (marks.find(bytes + first, end - first)) { return false; }
    auto own = marks.begin();
    return walk(first, end, own);
  }

  /// Whether a line is null, which is read as nothing.
  static bool is_null(const char *bytes, size_t first, size_t end) {
    return end - first >= 4 && std::memcmp(bytes + first, "null", 4) == 0
           && skip_blanks(bytes, first + 4, end) == end;
  }

  bool walk(size_t origin, size_t end, const uint32_t *&mark) {
    size_t nodes = tape.nodes.size();
    Walk walk(tape, mark, origin, end);
    bool is_read = walk.root() && walk.place() >= end;
    mark = walk.next();
    if (is_read) {
      roots.push_back(uint32_t(nodes));
    } else {
      tape.nodes.cut(nodes);
    }
    return is_read;
  }
};

extern "C" {

json_lines *json_lines_open(void) { return new (std::nothrow) json_lines; }

void json_lines_close(json_lines *lines) { delete lines; }

bool json_lines_read(
    json_lines *lines, const uint8_t *first, size_t first_count, const uint8_t *second,
    size_t second_count) {
  try {
    lines->load(first, first_count, second, second_count);
    lines->read();
    return true;
  } catch (...) {
    lines->tape.nodes.cut(0);
    lines->roots.clear();
    return false;
  }
}

size_t json_lines_count(const json_lines *lines) { return lines->lines; }

json_tape *json_lines_tape(json_lines *lines) { return &lines->tape; }

const uint32_t *json_lines_roots(const json_lines *lines, size_t *count) {
  *count = lines->roots.size();
  return lines->roots.data();
}

const json_bad_line *json_lines_bad(const json_lines *lines, size_t *count) {
  *count = lines->bad.size();
  return lines->bad.data();
}
}
