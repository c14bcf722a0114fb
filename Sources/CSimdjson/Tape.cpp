#include "Tape.hpp"

#include <algorithm>
#include <cstring>
#include <new>

#include "Walk.hpp"

namespace {

/// How many signs there are that a token may begin with; not exact, but seen in one quick pass.
size_t count_signs(const char *bytes, size_t count) {
  if (count <= json_most_signs) { return 0; }
  return std::count_if(bytes, bytes + count, [](char byte) {
    return byte == ',' || byte == ':' || (byte | 0x20) == '{' || (byte | 0x20) == '}';
  });
}

/// Reads what stands before `count`.
simdjson::error_code read(json_tape &tape, size_t count) {
  size_t first = skip_blanks(tape.bytes.get(), 0, tape.count);
  if (first >= count || (tape.bytes[first] != '{' && tape.bytes[first] != '[')) {
    tape.stop(first < count ? json_problem_unexpected : json_problem_truncated, first);
    return simdjson::SUCCESS;
  }
  if (count_signs(tape.bytes.get(), count) > json_most_signs) {
    tape.stop(json_problem_too_many, first);
    return simdjson::SUCCESS;
  }
  Marks marks;
  if (auto error = marks.find(tape.bytes.get(), count)) { return error; }
  tape.nodes.clear(marks.count());
  Walk walk(tape, marks.begin(), 0, count);
  if (!walk.root()) {
    tape.stop(walk.problem, walk.problem_offset);
  } else if (walk.place() < count) {
    tape.stop(json_problem_trailing, walk.place());
  }
  return simdjson::SUCCESS;
}

void read(json_tape &tape) {
  size_t count = tape.count;
  auto error = read(tape, count);
  if (error == simdjson::UNCLOSED_STRING || error == simdjson::UNESCAPED_CHARS) {
    count = mend_strings(tape);
    error = read(tape, count);
  }
  if (error) { tape.stop(json_problem_memory, 0); }
  bool is_quiet = tape.problem == json_problem_none;
  if (is_quiet && count < tape.count) { tape.stop(json_problem_trailing, count); }
}

}  // namespace

extern "C" {

bool json_is_utf8(const uint8_t *bytes, size_t count) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), count);
}

size_t json_count_lines(const uint8_t *bytes, size_t count) {
  size_t lines = 0;
  for (const uint8_t *end = bytes + count; bytes < end; lines++, bytes++) {
    bytes = static_cast<const uint8_t *>(std::memchr(bytes, '\n', end - bytes));
    if (bytes == nullptr) { break; }
  }
  return lines;
}

json_tape *json_tape_open(const uint8_t *bytes, size_t count) {
  json_tape *tape = new (std::nothrow) json_tape;
  if (tape == nullptr) { return nullptr; }
  try {
    tape->bytes.reset(new char[count + padding]);
    std::memset(tape->bytes.get() + count, 0, padding);
    tape->count = count;
    if (count > 0) { std::memcpy(tape->bytes.get(), bytes, count); }
    if (count >= 3 && std::memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
      std::memset(tape->bytes.get(), ' ', 3);
      tape->places.beginning = 3;
    }
    read(*tape);
  } catch (...) {
    tape->nodes.cut(0);
    tape->stop(json_problem_memory, 0);
  }
  return tape;
}

void json_tape_close(json_tape *tape) { delete tape; }

const json_node *json_tape_nodes(const json_tape *tape, size_t *count) {
  *count = tape->nodes.size();
  return tape->nodes.data();
}

const uint8_t *json_tape_bytes(const json_tape *tape, size_t *count) {
  *count = tape->count;
  return reinterpret_cast<const uint8_t *>(tape->bytes.get());
}

json_problem json_tape_problem(const json_tape *tape, size_t *offset) {
  *offset = tape->problem_offset;
  return tape->problem;
}

bool json_tape_has_blanked(const json_tape *tape, size_t *offset) {
  *offset = tape->blanked_offset;
  return tape->has_blanked;
}

bool json_tape_has_wrong_nodes(const json_tape *tape) { return tape->has_wrong_nodes; }

json_place json_tape_place(json_tape *tape, size_t offset) {
  try {
    return tape->places.at(tape->bytes.get(), tape->count, offset);
  } catch (...) {
    return {1, 0};
  }
}
}
