/// Packed bytes, unpacked piece by piece.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How bytes are packed.
typedef enum {
  packing_gzip,
  packing_zstd,
  packing_bzip2,
  packing_xz,
  /// What a zip packs its members with: deflate without a head.
  packing_deflate,
} packing;

/// How far a step of unpacking came.
typedef enum {
  /// More can be taken in.
  unpacked_some,
  /// What was taken in ends where a packed file may end.
  unpacked_end,
  /// These are no packed bytes.
  unpacked_wrong,
} unpacked;

typedef struct unpacker unpacker;

/// Null if there is no memory. To be given back by unpacker_close.
unpacker *unpacker_open(packing kind);

void unpacker_close(unpacker *unpacker);

/// Unpacks from `input`, of which `taken` bytes were used, into `output`, of which `made` were.
///
/// Where `made` is the whole room there may be more to come without further input.
unpacked unpacker_step(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made);

/// Packs with zstd into `output`; the number of bytes, or 0 if there is no room.
size_t pack_zstd(const uint8_t *input, size_t count, uint8_t *output, size_t room);

/// The room that packing never exceeds.
size_t pack_room(size_t count);
