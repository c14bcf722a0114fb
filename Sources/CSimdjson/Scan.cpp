#include "Tape.hpp"

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

const char *skip_digits(const char *place, const char *end) {
  while (place < end && is_digit(*place)) { place++; }
  return place;
}

void blank(json_tape &tape, size_t place) {
  if (!tape.has_blanked) { tape.blanked_offset = place; }
  tape.has_blanked = true;
  tape.bytes[place] = ' ';
}

}  // namespace

bool is_number(const char *place, size_t count) {
  const char *end = place + count;
  if (place < end && *place == '-') { place++; }
  if (place == end || !is_digit(*place)) { return false; }
  place = *place == '0' ? place + 1 : skip_digits(place, end);
  if (place < end && *place == '.') {
    const char *fraction = place + 1;
    place = skip_digits(fraction, end);
    if (place == fraction) { return false; }
  }
  if (place < end && (*place == 'e' || *place == 'E')) {
    place++;
    if (place < end && (*place == '+' || *place == '-')) { place++; }
    const char *power = place;
    place = skip_digits(place, end);
    if (place == power) { return false; }
  }
  return place == end;
}

size_t mend_strings(json_tape &tape) {
  size_t place = 0;
  while (place < tape.count) {
    if (tape.bytes[place++] != '"') { continue; }
    size_t opening = place - 1;
    bool is_closed = false;
    while (place < tape.count && !is_closed) {
      char byte = tape.bytes[place];
      if (byte == '\n' || byte == '\r') { break; }
      if (static_cast<unsigned char>(byte) < 0x20) { blank(tape, place); }
      is_closed = byte == '"';
      place += byte == '\\' ? 2 : 1;
    }
    if (!is_closed) {
      bool is_at_end = place >= tape.count;
      if (!is_at_end) { tape.stop(json_problem_unclosed_string, opening); }
      return opening;
    }
  }
  return tape.count;
}
