// Feeds random bytes to the JSON tape, and checks the invariants that Swift relies on:
//
//   clang++ -O1 -g -std=c++17 -DNDEBUG -fsanitize=fuzzer,address,undefined \
//     -I Sources/CSimdjson/include Tests/Fuzz/JSONTape.cpp Sources/CSimdjson/*.cpp -lsimdjson \
//     -o .build/fuzz-json && .build/fuzz-json -max_total_time=60 -max_len=600

#include <cstdlib>

#include "CSimdjson.h"

namespace {

void require(bool holds) {
  if (!holds) { std::abort(); }
}

/// Every node lies within the file, points forward, and contains what its kind allows.
void check(const json_node *nodes, size_t count, size_t bytes, size_t index) {
  const json_node &node = nodes[index];
  require(node.next > index && node.next <= count);
  require(size_t(node.offset) + node.length <= bytes);
  if (node.kind == json_key) {
    require(index + 1 < count && nodes[index + 1].kind != json_key);
    require(node.next == nodes[index + 1].next);
  }
  if (node.kind != json_object && node.kind != json_array) { return; }
  size_t inner = index + 1;
  while (inner < node.next) {
    require((nodes[inner].kind == json_key) == (node.kind == json_object));
    inner = nodes[inner].next;
  }
  require(inner == node.next);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  json_tape *tape = json_tape_open(bytes, size);
  require(tape != nullptr);
  size_t count, kept, offset;
  const json_node *nodes = json_tape_nodes(tape, &count);
  json_tape_bytes(tape, &kept);
  require(kept == size);
  json_tape_problem(tape, &offset);
  require(offset <= size);
  json_tape_place(tape, offset);
  for (size_t index = 0; index < count; index++) {
    check(nodes, count, size, index);
    json_tape_place(tape, nodes[index].offset);
  }
  json_tape_close(tape);
  return 0;
}
