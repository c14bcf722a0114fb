#include "CPacked.h"

#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct unpacker {
  packing kind;
  z_stream gzip;
  ZSTD_DStream *zstd;
  bool is_between_members;
};

/// Dumps of whole forums are packed with a window of 2 GB, of which only what is used costs memory.
enum { longest_window = 31, gzip_only = 16 + MAX_WBITS };

unpacker *unpacker_open(packing kind) {
  unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (unpacker == NULL) { return NULL; }
  unpacker->kind = kind;
  bool is_ready;
  if (kind == packing_gzip) {
    is_ready = inflateInit2(&unpacker->gzip, gzip_only) == Z_OK;
  } else {
    unpacker->zstd = ZSTD_createDStream();
    is_ready = unpacker->zstd != NULL
        && !ZSTD_isError(
            ZSTD_DCtx_setParameter(unpacker->zstd, ZSTD_d_windowLogMax, longest_window));
  }
  if (is_ready) { return unpacker; }
  unpacker_close(unpacker);
  return NULL;
}

void unpacker_close(unpacker *unpacker) {
  if (unpacker->kind == packing_gzip) { inflateEnd(&unpacker->gzip); }
  ZSTD_freeDStream(unpacker->zstd);
  free(unpacker);
}

/// A file may be several packed ones behind each other; what is no packed one ends it.
static unpacked step_gzip(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  z_stream *stream = &unpacker->gzip;
  if (unpacker->is_between_members && count > 0) {
    if (input[0] != 0x1F) {
      *taken = count;
      return unpacked_end;
    }
    inflateReset(stream);
    unpacker->is_between_members = false;
  }
  stream->next_in = (Bytef *)input;
  stream->avail_in = (uInt)count;
  stream->next_out = output;
  stream->avail_out = (uInt)room;
  int result = unpacker->is_between_members ? Z_STREAM_END : inflate(stream, Z_NO_FLUSH);
  *taken = count - stream->avail_in;
  *made = room - stream->avail_out;
  if (result == Z_STREAM_END) {
    unpacker->is_between_members = true;
    return unpacked_end;
  }
  return result == Z_OK || result == Z_BUF_ERROR ? unpacked_some : unpacked_wrong;
}

static unpacked step_zstd(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  ZSTD_inBuffer in = {input, count, 0};
  ZSTD_outBuffer out = {output, room, 0};
  size_t result = ZSTD_decompressStream(unpacker->zstd, &out, &in);
  *taken = in.pos;
  *made = out.pos;
  if (ZSTD_isError(result)) { return unpacked_wrong; }
  return result == 0 ? unpacked_end : unpacked_some;
}

unpacked unpacker_step(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  *taken = 0;
  *made = 0;
  return unpacker->kind == packing_gzip
      ? step_gzip(unpacker, input, count, taken, output, room, made)
      : step_zstd(unpacker, input, count, taken, output, room, made);
}
