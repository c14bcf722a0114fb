/// libcurl, loaded when the first page is fetched, so that a program that fetches nothing pays
/// nothing and starts on a machine without it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Loads libcurl unless it is loaded.
///
/// Returns null, or why it can't be loaded.
const char *curl_load(void);

/// A connection that is kept from one page of a host to the next.
typedef void curl_line;

/// Null if there is no memory, or libcurl is not loaded.
curl_line *curl_line_open(void);

void curl_line_close(curl_line *line);

/// What is asked for, and who takes what comes.
typedef struct {
  const char *address;
  const char *agent;
  /// Lines of the head, besides those that curl adds; the last one is null.
  const char *const *head;
  /// Where names lead, instead of asking the DNS: `host:port:address`, or null.
  const char *resolved;
  /// A file of certificates to trust instead of the system's, or null.
  const char *authorities;
  long connect_milliseconds;
  /// How long nothing may come, in whole seconds.
  long idle_seconds;
  long total_seconds;
  void *context;
  /// Whether a connection to an address, as `struct sockaddr`, is allowed.
  bool (*may_connect)(void *context, const void *address);
  /// Whether the answer is still wanted; asked about once a second.
  bool (*is_wanted)(void *context);
  /// Takes a line of the head; whether to go on.
  bool (*take_head)(void *context, const uint8_t *bytes, size_t count);
  /// Takes a part of the body as it was sent, packed or not; whether to go on.
  bool (*take_body)(void *context, const uint8_t *bytes, size_t count);
} curl_request;

/// How it ended.
typedef enum {
  curl_done,
  curl_no_name,
  curl_no_connection,
  curl_no_time,
  curl_cut,
  curl_bad_certificate,
  curl_stopped,
  curl_bad_address,
  curl_other,
} curl_outcome;

typedef struct {
  long status;
  /// Where a redirect leads, as an absolute address; null if nowhere.
  char *redirect;
  /// What curl says of a failure; null if nothing.
  char *message;
} curl_reply;

/// Gets a page, without following redirects. The reply's texts are its owner's, to be freed.
curl_outcome curl_get(curl_line *line, const curl_request *request, curl_reply *reply);

/// Unpacks brotli, with the library that libcurl itself uses.
typedef void brotli;

/// Null if the library is missing.
brotli *brotli_open(void);

void brotli_close(brotli *brotli);

typedef enum { brotli_some, brotli_end, brotli_wrong } brotli_outcome;

/// Unpacks from `input`, of which `taken` bytes were used, into `output`, of which `made` were.
brotli_outcome brotli_step(
    brotli *brotli, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made);
