#include "Walk.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace {

/// Whether a byte is among a few, eight of which are looked at together.
bool holds(const char *bytes, size_t count, char byte) {
  constexpr uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
  uint64_t found = 0;
  for (size_t start = 0; start < count; start += 8) {
    uint64_t eight;
    std::memcpy(&eight, bytes + start, 8);
    eight ^= ones * uint8_t(byte);
    uint64_t noughts = (eight - ones) & ~eight & tops;
    size_t rest = count - start;
    found |= rest < 8 ? noughts << (8 - rest) * 8 : noughts;
  }
  return found != 0;
}

}  // namespace

simdjson::error_code Marks::find(const char *bytes, size_t count) {
  if (!stage || stage->capacity() < count) {
    stage.reset();
    const simdjson::implementation *implementation = simdjson::get_active_implementation();
    size_t room = count + count / 8;
    auto error = implementation->create_dom_parser_implementation(room, 1, stage);
    if (error) { return error; }
  }
  auto first = reinterpret_cast<const uint8_t *>(bytes);
  return stage->stage1(first, count, simdjson::stage1_mode::regular);
}

bool Walk::value() {
  size_t offset = place();
  if (offset >= count) { return unexpected(); }
  switch (bytes[offset]) {
  case '{': case '[':
    if (depth >= json_most_depth) { return refuse(json_problem_too_deep, offset); }
    if (tape.nodes.is_full()) { return refuse(json_problem_too_many, offset); }
    return contents(offset);
  case ',': case ':': case ']': case '}': return unexpected();
  case '"': return add_string(json_string, offset);
  default: return scalar(offset);
  }
}

/// Reads a list or an object, whose bracket is the next token.
bool Walk::contents(size_t offset) {
  bool is_object = bytes[offset] == '{';
  size_t node = tape.nodes.size();
  tape.nodes.push({uint32_t(offset), 1, 0, is_object ? json_object : json_array, false});
  end = offset + 1;
  mark++;
  depth++;
  bool is_right = is_object ? members() : elements();
  depth--;
  close(node);
  return is_right;
}

bool Walk::elements() {
  if (take(']')) { return true; }
  do {
    if (!value()) { return false; }
  } while (take(','));
  return take(']') || unexpected();
}

bool Walk::members() {
  if (take('}')) { return true; }
  do {
    if (!member()) { return false; }
  } while (take(','));
  return take('}') || unexpected();
}

bool Walk::member() {
  // A text without a colon behind it is no key.
  if (!is_at(mark[0], '"') || !is_at(mark[1], ':')) { return unexpected(); }
  size_t key = tape.nodes.size();
  if (!add_string(json_key, place())) { return false; }
  mark++;
  bool is_right = value();
  tape.nodes[key].next = uint32_t(tape.nodes.size());
  return is_right;
}

bool Walk::add_string(uint8_t kind, size_t offset) {
  mark++;
  size_t first = offset + 1;
  size_t length = token_end() - 1 - first;
  bool is_escaped = kind == json_key && holds(bytes + first, length, '\\');
  return add({uint32_t(first), uint32_t(length), 0, kind, is_escaped}, 1);
}

bool Walk::scalar(size_t offset) {
  mark++;
  std::string_view token(bytes + offset, token_end() - offset);
  // The last word of a file that breaks off may be half a word.
  if (offset + token.size() == count) { return refuse(json_problem_truncated, tape.count); }
  uint8_t kind = is_number(token.data(), token.size()) ? json_number
      : token == "true" ? json_true
      : token == "false" ? json_false
      : token == "null" ? json_null : json_wrong;
  tape.has_wrong_nodes |= kind == json_wrong;
  return add({uint32_t(offset), uint32_t(token.size()), 0, kind, false}, 0);
}

void Walk::close(size_t node) {
  tape.nodes[node].next = uint32_t(tape.nodes.size());
  tape.nodes[node].length = uint32_t(end - tape.nodes[node].offset);
  if (tape.nodes[tape.nodes.size() - 1].kind == json_key) { drop_lonely_key(); }
}

/// A key whose value was never reached says nothing.
void Walk::drop_lonely_key() {
  tape.nodes.cut(tape.nodes.size() - 1);
  for (size_t i = start; i < tape.nodes.size(); i++) {
    auto &next = tape.nodes[i].next;
    next = std::min(next, uint32_t(tape.nodes.size()));
  }
}

/// The next token is not allowed where it stands, or there is none.
bool Walk::unexpected() {
  bool is_within = place() < count;
  problem = is_within ? json_problem_unexpected : json_problem_truncated;
  problem_offset = is_within ? place() : tape.count;
  return false;
}

/// The walk itself gives up.
bool Walk::refuse(json_problem why, size_t offset) {
  problem = why;
  problem_offset = end = offset;
  return false;
}
