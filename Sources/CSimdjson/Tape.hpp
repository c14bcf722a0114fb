#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include "CSimdjson.h"

/// Finds lines and columns, from a table that is made when the first place is asked for.
///
/// Counting by blocks keeps it quick where a whole file is one line, as machines write them.
class Places {
public:
  /// Behind a byte order mark, which is no character of the first line.
  uint32_t beginning = 0;

  json_place at(const char *bytes, size_t count, size_t offset);

  /// Forgets the bytes, before others are asked for.
  void clear() {
    blocks.clear();
    last = {0, 0, 1};
  }

private:
  static constexpr size_t block_size = 256;

  /// What stands before so many bytes of the file.
  struct Block {
    uint32_t lines;
    uint32_t characters;
    /// Where the line begins that goes on here.
    uint32_t line_start;
  };
  std::vector<Block> blocks;

  /// Places are mostly asked for in order: so far is looked from the last.
  static constexpr size_t longest_step = 1 << 16;
  /// So far into a line its characters are counted from its beginning.
  static constexpr size_t longest_line = 4096;
  struct Last {
    size_t offset;
    size_t line_start;
    uint32_t line;
  };
  Last last = {0, 0, 1};

  bool step_to(const char *bytes, size_t offset);
  bool step_on(const char *bytes, size_t offset);
  bool step_back(const char *bytes, size_t offset);
  void prepare(const char *bytes, size_t count);
  size_t characters_before(const char *bytes, size_t offset) const;
};

/// A list of nodes that has room for all of a text's beforehand: to ask before each would cost.
class Nodes {
public:
  /// Forgets all nodes, and makes room for those of so many tokens.
  void clear(size_t tokens) {
    count = 0;
    size_t wanted = std::min(tokens, size_t(json_most_nodes)) + 1;
    if (wanted <= room) { return; }
    first.reset(new json_node[wanted]);
    room = wanted;
  }

  bool is_full() const { return count >= json_most_nodes; }
  size_t size() const { return count; }
  const json_node *data() const { return first.get(); }
  json_node &operator[](size_t index) { return first[index]; }

  void push(json_node node) { first[count++] = node; }
  void cut(size_t size) { count = size; }

private:
  std::unique_ptr<json_node[]> first;
  size_t count = 0;
  size_t room = 0;
};

struct json_tape {
  std::unique_ptr<char[]> bytes;
  size_t count = 0;
  Nodes nodes;
  bool has_wrong_nodes = false;
  json_problem problem = json_problem_none;
  size_t problem_offset = 0;
  bool has_blanked = false;
  size_t blanked_offset = 0;
  Places places;

  /// Writes down why reading stopped; of two reasons, the one that comes first in the file.
  void stop(json_problem why, size_t offset) {
    if (problem != json_problem_none && problem_offset <= offset) { return; }
    problem = why;
    problem_offset = offset;
  }
};

/// Makes blanks of control characters within strings.
///
/// Returns how many bytes can be read: all, or those before a string that its line does not close.
size_t mend_strings(json_tape &tape);

/// Whether the bytes are a number as JSON writes it.
bool is_number(const char *bytes, size_t count);
