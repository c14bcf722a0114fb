#include "CPacked.h"

#include <bzlib.h>
#include <lzma.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct unpacker {
  packing kind;
  z_stream gzip;
  ZSTD_DStream *zstd;
  bz_stream bzip2;
  lzma_stream xz;
  bool is_between_members;
};

/// Dumps of whole forums are packed with a window of 2 GB, of which only what is used costs memory.
enum { longest_window = 31, gzip_only = 16 + MAX_WBITS, no_head = -MAX_WBITS };

/// The memory for xz at its highest setting, and then some.
enum { most_memory_of_xz = 128 << 20 };

unpacker *unpacker_open(packing kind) {
  unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (unpacker == NULL) { return NULL; }
  unpacker->kind = kind;
  bool is_ready;
  switch (kind) {
  case packing_gzip:
  case packing_deflate:
    is_ready =
        inflateInit2(&unpacker->gzip, kind == packing_gzip ? gzip_only : no_head) == Z_OK;
    break;
  case packing_zstd:
    unpacker->zstd = ZSTD_createDStream();
    is_ready = unpacker->zstd != NULL
        && !ZSTD_isError(
            ZSTD_DCtx_setParameter(unpacker->zstd, ZSTD_d_windowLogMax, longest_window));
    break;
  case packing_bzip2: is_ready = BZ2_bzDecompressInit(&unpacker->bzip2, 0, 0) == BZ_OK; break;
  case packing_xz:
    is_ready = lzma_stream_decoder(&unpacker->xz, most_memory_of_xz, 0) == LZMA_OK;
    break;
  default: is_ready = false;
  }
  if (is_ready) { return unpacker; }
  unpacker_close(unpacker);
  return NULL;
}

void unpacker_close(unpacker *unpacker) {
  if (unpacker->kind == packing_gzip || unpacker->kind == packing_deflate) {
    inflateEnd(&unpacker->gzip);
  }
  if (unpacker->kind == packing_bzip2) { BZ2_bzDecompressEnd(&unpacker->bzip2); }
  lzma_end(&unpacker->xz);
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

static unpacked step_deflate(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  z_stream *stream = &unpacker->gzip;
  stream->next_in = (Bytef *)input;
  stream->avail_in = (uInt)count;
  stream->next_out = output;
  stream->avail_out = (uInt)room;
  int result = inflate(stream, Z_NO_FLUSH);
  *taken = count - stream->avail_in;
  *made = room - stream->avail_out;
  if (result == Z_STREAM_END) { return unpacked_end; }
  return result == Z_OK || result == Z_BUF_ERROR ? unpacked_some : unpacked_wrong;
}

/// Programs that pack on several cores write several packed files behind each other.
static unpacked step_bzip2(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  bz_stream *stream = &unpacker->bzip2;
  if (unpacker->is_between_members && count > 0) {
    if (input[0] != 'B') {
      *taken = count;
      return unpacked_end;
    }
    BZ2_bzDecompressEnd(stream);
    *stream = (bz_stream){0};
    if (BZ2_bzDecompressInit(stream, 0, 0) != BZ_OK) { return unpacked_wrong; }
    unpacker->is_between_members = false;
  }
  if (unpacker->is_between_members) { return unpacked_end; }
  stream->next_in = (char *)input;
  stream->avail_in = (unsigned)count;
  stream->next_out = (char *)output;
  stream->avail_out = (unsigned)room;
  int result = BZ2_bzDecompress(stream);
  *taken = count - stream->avail_in;
  *made = room - stream->avail_out;
  if (result == BZ_STREAM_END) {
    unpacker->is_between_members = true;
    return unpacked_end;
  }
  return result == BZ_OK ? unpacked_some : unpacked_wrong;
}

static unpacked step_xz(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  lzma_stream *stream = &unpacker->xz;
  if (unpacker->is_between_members) {
    *taken = count;
    return unpacked_end;
  }
  stream->next_in = input;
  stream->avail_in = count;
  stream->next_out = output;
  stream->avail_out = room;
  lzma_ret result = lzma_code(stream, LZMA_RUN);
  *taken = count - stream->avail_in;
  *made = room - stream->avail_out;
  if (result == LZMA_STREAM_END) {
    unpacker->is_between_members = true;
    return unpacked_end;
  }
  return result == LZMA_OK || result == LZMA_BUF_ERROR ? unpacked_some : unpacked_wrong;
}

unpacked unpacker_step(
    unpacker *unpacker, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  *taken = 0;
  *made = 0;
  switch (unpacker->kind) {
  case packing_gzip: return step_gzip(unpacker, input, count, taken, output, room, made);
  case packing_zstd: return step_zstd(unpacker, input, count, taken, output, room, made);
  case packing_bzip2: return step_bzip2(unpacker, input, count, taken, output, room, made);
  case packing_xz: return step_xz(unpacker, input, count, taken, output, room, made);
  case packing_deflate: return step_deflate(unpacker, input, count, taken, output, room, made);
  }
  return unpacked_wrong;
}

/// Higher levels take ten times as long, and save a tenth.
enum { level = 6 };

size_t pack_zstd(const uint8_t *input, size_t count, uint8_t *output, size_t room) {
  size_t made = ZSTD_compress(output, room, input, count, level);
  return ZSTD_isError(made) ? 0 : made;
}

size_t pack_room(size_t count) { return ZSTD_compressBound(count); }
