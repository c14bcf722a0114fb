#pragma once

#include <simdjson.h>

#include "Tape.hpp"

/// Behind the text: what simdjson reads beyond its end.
constexpr size_t padding = simdjson::SIMDJSON_PADDING;

inline bool is_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

inline size_t skip_blanks(const char *bytes, size_t place, size_t count) {
  while (place < count && is_blank(bytes[place])) { place++; }
  return place;
}

/// Finds where tokens begin, with simdjson's first stage; its memory serves one text after another.
class Marks {
public:
  /// Looks at bytes that `padding` more stand behind; strings have to be closed on their line.
  simdjson::error_code find(const char *bytes, size_t count);

  /// Where the tokens begin, in order, and behind the last the number of bytes.
  const uint32_t *begin() const { return stage->structural_indexes.get(); }

  /// How many tokens there are.
  size_t count() const { return stage->n_structural_indexes; }

private:
  std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
};

/// Goes through a document once and writes down its nodes.
class Walk {
public:
  /// Reads what stands before `count`; the marks are counted from `origin`.
  Walk(json_tape &tape, const uint32_t *marks, size_t origin, size_t count)
      : tape(tape), bytes(tape.bytes.get()), mark(marks), origin(origin), count(count) {}

  /// Reads the outermost value, which begins with a bracket; whether it is right.
  bool root() { return contents(place()); }

  /// Where the next token begins; `count` or beyond where none is left.
  size_t place() const { return origin + *mark; }

  /// The mark of the next token.
  const uint32_t *next() const { return mark; }

  /// Why the walk ended before the value did, and where.
  json_problem problem = json_problem_none;
  size_t problem_offset = 0;

private:
  json_tape &tape;
  const char *bytes;
  const uint32_t *mark;
  size_t origin;
  size_t count;
  /// Where this walk's own nodes begin.
  size_t start = tape.nodes.size();
  /// Behind the last token that was right.
  size_t end = 0;
  int depth = 0;

  bool value();
  bool elements();
  bool members();
  bool member();
  bool contents(size_t offset);
  bool scalar(size_t offset);
  bool add_string(uint8_t kind, size_t offset);
  void close(size_t node);
  void drop_lonely_key();
  bool unexpected();
  bool refuse(json_problem why, size_t offset);

  bool is_at(size_t mark, char byte) const {
    return origin + mark < count && bytes[origin + mark] == byte;
  }

  bool add(json_node node, size_t quotes) {
    if (tape.nodes.is_full()) { return refuse(json_problem_too_many, node.offset); }
    node.next = uint32_t(tape.nodes.size() + 1);
    tape.nodes.push(node);
    end = node.offset + node.length + quotes;
    return true;
  }

  bool take(char byte) {
    if (!is_at(*mark, byte)) { return false; }
    end = place() + 1;
    mark++;
    return true;
  }

  /// Behind the token that began at the last mark: blanks stand between it and the next.
  size_t token_end() const {
    size_t end = place();
    while (is_blank(bytes[end - 1])) { end--; }
    return end;
  }
};
