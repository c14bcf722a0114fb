/// JSON as a flat list of nodes, made by simdjson in one pass.
///
/// A node knows where it stands and which node follows it, so that Swift may go through a document
/// in any order and still say on which line a value was. Numbers stay the digits that they are in
/// the file. No exception leaves these functions.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a node is.
enum : uint8_t {
  json_null,
  json_false,
  json_true,
  json_number,
  json_string,
  json_array,
  json_object,
  /// The key of a member; its value is the node behind it.
  json_key,
  /// Something that JSON has no word for, such as NaN; reading goes on behind it.
  json_wrong,
};

/// A value, or the key of a member.
typedef struct {
  /// Where it begins, in bytes; of strings and keys, the byte behind the quote.
  uint32_t offset;
  /// How many bytes it has; of strings and keys, without the quotes.
  uint32_t length;
  /// The node behind this one and all that it holds; of keys, the next key.
  uint32_t next;
  /// What it is.
  uint8_t kind;
  /// Whether a key has escapes in it; of strings, whoever asks for the text finds out.
  bool is_escaped;
} json_node;

/// Why reading stopped.
typedef enum {
  json_problem_none,
  /// The file ends before its outermost value does.
  json_problem_truncated,
  /// A string has no closing quote.
  json_problem_unclosed_string,
  /// Something else stands where a value, key, comma, colon or closing bracket belongs.
  json_problem_unexpected,
  /// Something stands behind the outermost value.
  json_problem_trailing,
  /// Deeper than json_most_depth.
  json_problem_too_deep,
  /// More than json_most_nodes.
  json_problem_too_many,
  /// No memory for it.
  json_problem_memory,
} json_problem;

/// Lists and objects within each other; real files have some ten.
enum { json_most_depth = 200 };
/// Nodes of a document: 128 MB of them.
enum { json_most_nodes = 1 << 23 };
/// Commas, colons and brackets of a document, those in texts counted, too: where they stand takes
/// 96 MB while it is read.
enum { json_most_signs = 3 << 23 };

typedef struct json_tape json_tape;

/// A line and a column, both from 1; the column counts characters.
typedef struct {
  uint32_t line;
  uint32_t column;
} json_place;

/// Whether the bytes are UTF-8.
bool json_is_utf8(const uint8_t *bytes, size_t count);

/// How many lines end in the bytes.
size_t json_count_lines(const uint8_t *bytes, size_t count);

/// Reads a document; what follows an error is left out, and what was open there is closed.
///
/// The bytes must be UTF-8, with or without a byte order mark, and fewer than 4 GB.
/// Null only if there is no memory at all. To be given back by json_tape_close.
json_tape *json_tape_open(const uint8_t *bytes, size_t count);

void json_tape_close(json_tape *tape);

/// The nodes, the first of which is the outermost value; none where nothing could be read.
const json_node *json_tape_nodes(const json_tape *tape, size_t *count);

/// The bytes that the offsets count in; a byte order mark has become blanks.
const uint8_t *json_tape_bytes(const json_tape *tape, size_t *count);

/// Why reading stopped, and where; none where it went to the end.
json_problem json_tape_problem(const json_tape *tape, size_t *offset);

/// Whether a string held a tab or another control character, now a blank, and where the first was.
bool json_tape_has_blanked(const json_tape *tape, size_t *offset);

/// Whether a json_wrong node is among the nodes.
bool json_tape_has_wrong_nodes(const json_tape *tape);

/// The line and column of a byte; quick, however long the lines are.
json_place json_tape_place(json_tape *tape, size_t offset);

/// A reader of lines that are a document each; its memory serves block after block.
typedef struct json_lines json_lines;

/// A line that is no document; read as one, it tells why.
typedef struct {
  uint32_t offset;
  uint32_t length;
} json_bad_line;

/// Null if there is no memory. To be given back by json_lines_close.
json_lines *json_lines_open(void);

void json_lines_close(json_lines *lines);

/// Reads a block of whole lines in two pieces, together fewer than 4 GB.
///
/// What was read before is gone. Bytes that are not UTF-8 become question marks. False if there is
/// no memory for it.
bool json_lines_read(
    json_lines *lines, const uint8_t *first, size_t first_count, const uint8_t *second,
    size_t second_count);

/// How many lines the block had, a last one without its end among them.
size_t json_lines_count(const json_lines *lines);

/// The tape with the nodes of all lines; not to be closed.
json_tape *json_lines_tape(json_lines *lines);

/// The nodes that are a line's outermost value, in order.
const uint32_t *json_lines_roots(const json_lines *lines, size_t *count);

/// The lines that could not be read, in order.
const json_bad_line *json_lines_bad(const json_lines *lines, size_t *count);

#ifdef __cplusplus
}
#endif
