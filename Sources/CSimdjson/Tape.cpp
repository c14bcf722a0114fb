#include "Tape.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

#include <simdjson.h>

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

namespace {

/// Behind the text: a bracket of ours, a nought, and what simdjson wants.
constexpr size_t padding = 2 + simdjson::SIMDJSON_PADDING;

bool is_blank(char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

size_t skip_blanks(const json_tape &tape, size_t place) {
  while (place < tape.count && is_blank(tape.bytes[place])) { place++; }
  return place;
}

/// Goes through a document once and writes down its nodes.
class Walk {
public:
  /// The last word before `cut` may be half a word.
  Walk(json_tape &tape, ondemand::document &document, size_t cut)
      : tape(tape), document(document), cut(cut) {}

  /// Reads the outermost value, which begins with a bracket.
  error_code root(size_t offset) { return contents(document, offset); }

  /// Where the first token stands that the one before it does not allow.
  size_t unexpected() const {
    size_t place = skip_blanks(tape, end);
    bool is_allowed = may_follow != 0 && place < tape.count && tape.bytes[place] == may_follow;
    return is_allowed ? skip_blanks(tape, place + 1) : place;
  }

  /// Why the walk itself gave up, if it did.
  json_problem refusal = json_problem_none;
  /// Behind the last token that was right.
  size_t end = 0;

private:
  json_tape &tape;
  ondemand::document &document;
  size_t cut;
  /// Where this walk's own nodes begin.
  size_t start = tape.nodes.size();
  int depth = 0;
  char may_follow = 0;

  error_code elements(ondemand::array array) {
    for (auto element : array) {
      ondemand::value item;
      if (auto error = std::move(element).get(item)) { return error; }
      if (auto error = value(item)) { return error; }
    }
    return simdjson::SUCCESS;
  }

  error_code members(ondemand::object object) {
    for (auto member : object) {
      ondemand::field field;
      if (auto error = std::move(member).get(field)) { return error; }
      auto key = tape.nodes.size();
      if (auto error = add_key(field.key().raw() - tape.bytes.get())) { return error; }
      auto error = value(field.value());
      tape.nodes[key].next = uint32_t(tape.nodes.size());
      if (error) { return error; }
    }
    return simdjson::SUCCESS;
  }

  error_code value(ondemand::value value) {
    std::string_view token = value.raw_json_token();
    size_t offset = token.data() - tape.bytes.get();
    if (offset >= tape.count) { return simdjson::TAPE_ERROR; }
    switch (token[0]) {
    case '{': case '[': return container(value, offset);
    case ',': case ':': case ']': case '}': return simdjson::TAPE_ERROR;
    case '"': return string(value, offset, token);
    default: return scalar(offset, token);
    }
  }

  error_code container(ondemand::value value, size_t offset) {
    if (depth >= json_most_depth) { return refuse(json_problem_too_deep, offset); }
    if (tape.nodes.size() >= json_most_nodes) { return refuse(json_problem_too_many, offset); }
    return contents(value, offset);
  }

  /// Reads what is between two brackets of the document or of a value in it.
  template <typename Holder> error_code contents(Holder &holder, size_t offset) {
    bool is_object = tape.bytes[offset] == '{';
    auto node = open(is_object ? json_object : json_array, offset);
    depth++;
    ondemand::object object;
    ondemand::array array;
    auto error = is_object ? holder.get_object().get(object) : holder.get_array().get(array);
    if (!error) { error = is_object ? members(object) : elements(array); }
    depth--;
    if (!error) { find_end(); }
    close(node);
    return error;
  }

  error_code string(ondemand::value value, size_t offset, std::string_view token) {
    // Taking it makes simdjson look at what follows: a colon would be taken for a member's.
    ondemand::raw_json_string raw;
    if (auto error = value.get_raw_json_string().get(raw)) { return error; }
    size_t length = token.find_last_of('"');
    if (length == 0 || length == token.npos) { return simdjson::TAPE_ERROR; }
    return add({uint32_t(offset + 1), uint32_t(length - 1), 0, json_string, false}, 1);
  }

  error_code scalar(size_t offset, std::string_view token) {
    while (is_blank(token.back())) { token.remove_suffix(1); }
    if (offset + token.size() == cut) { return refuse(json_problem_truncated, tape.count); }
    uint8_t kind = is_number(token.data(), token.size()) ? json_number
        : token == "true" ? json_true
        : token == "false" ? json_false
        : token == "null" ? json_null : json_wrong;
    tape.has_wrong_nodes |= kind == json_wrong;
    return add({uint32_t(offset), uint32_t(token.size()), 0, kind, false}, 0);
  }

  error_code add_key(size_t offset) {
    const char *start = tape.bytes.get() + offset;
    const char *quote = static_cast<const char *>(std::memchr(start, '"', tape.count - offset));
    bool is_escaped = std::memchr(start, '\\', quote - start) != nullptr;
    if (is_escaped) {
      for (quote = start; *quote != '"'; quote += *quote == '\\' ? 2 : 1) {}
    }
    auto length = uint32_t(quote - start);
    auto error = add({uint32_t(offset), length, 0, json_key, is_escaped}, 1);
    may_follow = ':';
    return error;
  }

  error_code add(json_node node, size_t quotes) {
    if (tape.nodes.size() >= json_most_nodes) { return refuse(json_problem_too_many, node.offset); }
    node.next = uint32_t(tape.nodes.size() + 1);
    tape.nodes.push_back(node);
    end = node.offset + node.length + quotes;
    may_follow = ',';
    return simdjson::SUCCESS;
  }

  size_t open(uint8_t kind, size_t offset) {
    tape.nodes.push_back({uint32_t(offset), 1, 0, kind, false});
    end = offset + 1;
    may_follow = 0;
    return tape.nodes.size() - 1;
  }

  void close(size_t node) {
    tape.nodes[node].next = uint32_t(tape.nodes.size());
    tape.nodes[node].length = uint32_t(end - tape.nodes[node].offset);
    if (tape.nodes.back().kind == json_key) { drop_lonely_key(); }
  }

  /// A key whose value was never reached says nothing.
  void drop_lonely_key() {
    tape.nodes.pop_back();
    for (size_t i = start; i < tape.nodes.size(); i++) {
      auto &next = tape.nodes[i].next;
      next = std::min(next, uint32_t(tape.nodes.size()));
    }
  }

  /// Finds the bracket that closed the container: the last one before the next token.
  void find_end() {
    const char *next;
    size_t place = document.current_location().get(next) ? tape.count : next - tape.bytes.get();
    while (place > end && is_blank(tape.bytes[place - 1])) { place--; }
    end = place;
    may_follow = ',';
  }

  error_code refuse(json_problem why, size_t offset) {
    refusal = why;
    end = offset;
    may_follow = 0;
    return simdjson::CAPACITY;
  }
};

/// Writes down why the walk ended where it did, unless it ended as it should.
void note_end(json_tape &tape, const Walk &walk, error_code error, size_t next, size_t count) {
  if (walk.refusal != json_problem_none) {
    tape.stop(walk.refusal, walk.end);
  } else if (error) {
    size_t place = walk.unexpected();
    bool is_within = place < count;
    tape.stop(
        is_within ? json_problem_unexpected : json_problem_truncated,
        is_within ? place : tape.count);
  } else if (next < count) {
    tape.stop(json_problem_trailing, next);
  }
}

/// Reads what stands before `count`; with a bracket put behind it where the last one is missing.
error_code read(json_tape &tape, size_t count, char closing) {
  size_t first = skip_blanks(tape, 0);
  if (first >= count || (tape.bytes[first] != '{' && tape.bytes[first] != '[')) {
    tape.stop(first < count ? json_problem_unexpected : json_problem_truncated, first);
    return simdjson::SUCCESS;
  }
  tape.nodes.clear();
  tape.has_wrong_nodes = false;
  // simdjson looks at the byte behind the last one, too: it must not seem to close anything.
  char covered = std::exchange(tape.bytes[count], closing);
  char covered_next = std::exchange(tape.bytes[count + 1], 0);
  ondemand::parser parser;
  ondemand::document document;
  size_t allocated = tape.count + padding;
  auto error = parser.iterate(tape.bytes.get(), count + (closing != 0), allocated).get(document);
  if (!error) {
    Walk walk(tape, document, closing != 0 ? count : SIZE_MAX);
    error = walk.root(first);
    bool is_open_ended = error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT && tape.nodes.size() == 1;
    if (!is_open_ended || closing != 0) {
      const char *next = nullptr;
      bool has_next = !error && !document.current_location().get(next);
      note_end(tape, walk, error, has_next ? next - tape.bytes.get() : count, count);
      if (!error && !has_next && closing != 0) { tape.stop(json_problem_truncated, tape.count); }
      error = simdjson::SUCCESS;
    }
  }
  tape.bytes[count] = covered;
  tape.bytes[count + 1] = covered_next;
  return error;
}

void read(json_tape &tape) {
  size_t count = tape.count;
  auto error = read(tape, count, 0);
  if (error == simdjson::UNCLOSED_STRING || error == simdjson::UNESCAPED_CHARS) {
    count = mend_strings(tape);
    error = read(tape, count, 0);
  }
  if (error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT) {
    error = read(tape, count, tape.bytes[skip_blanks(tape, 0)] == '{' ? '}' : ']');
  }
  if (error) { tape.stop(json_problem_memory, 0); }
  bool is_quiet = tape.problem == json_problem_none;
  if (is_quiet && count < tape.count) { tape.stop(json_problem_trailing, count); }
}

}  // namespace

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
  ondemand::parser parser;
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
    if (!simdjson::validate_utf8(bytes, count)) { mend(count); }
    std::memset(tape.bytes.get() + count, 0, padding);
    tape.count = count;
    tape.nodes.clear();
    tape.places.clear();
    tape.has_wrong_nodes = false;
    roots.clear();
    bad.clear();
    lines = 0;
  }

  void read() {
    const char *bytes = tape.bytes.get();
    size_t count = tape.count;
    for (size_t start = 0; start < count;) {
      const void *newline = std::memchr(bytes + start, '\n', count - start);
      size_t end = newline != nullptr ? static_cast<const char *>(newline) - bytes : count;
      read_line(start, end);
      start = end + 1;
      lines++;
    }
    tape.count = count;
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

  /// Reads one line; what it leaves unread costs that line only.
  void read_line(size_t start, size_t end) {
    tape.count = end;
    size_t first = skip_blanks(tape, start);
    if (first == end) { return; }
    size_t nodes = tape.nodes.size();
    bool is_read = false;
    if (tape.bytes[first] == '{' || tape.bytes[first] == '[') {
      char covered = std::exchange(tape.bytes[end], 0);
      char covered_next = std::exchange(tape.bytes[end + 1], 0);
      is_read = walk(first, end);
      tape.bytes[end] = covered;
      tape.bytes[end + 1] = covered_next;
    }
    if (is_read) {
      roots.push_back(uint32_t(nodes));
    } else {
      tape.nodes.resize(nodes);
      bad.push_back({uint32_t(start), uint32_t(end - start)});
    }
  }

  bool walk(size_t first, size_t end) {
    ondemand::document document;
    size_t length = end - first;
    auto error = parser.iterate(tape.bytes.get() + first, length, length + padding).get(document);
    if (error) { return false; }
    Walk walk(tape, document, SIZE_MAX);
    const char *next;
    return !walk.root(first) && document.current_location().get(next);
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
    lines->tape.nodes.clear();
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

bool json_is_utf8(const uint8_t *bytes, size_t count) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), count);
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
    tape->nodes.reserve(std::min(count / 12 + 16, size_t(json_most_nodes)));
    read(*tape);
  } catch (...) {
    tape->nodes.clear();
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
