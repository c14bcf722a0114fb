#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// As libcurl demands, and the longest address that a redirect may lead to.
enum { error_buffer_size = 256, longest_address = 4096 };

// What we need of curl.h. These numbers are part of libcurl's binary interface, and never change.
enum {
  option_write_data = 10001,
  option_url = 10002,
  option_error_buffer = 10010,
  option_low_speed_limit = 19,
  option_low_speed_time = 20,
  option_user_agent = 10018,
  option_http_header = 10023,
  option_header_data = 10029,
  option_ca_info = 10065,
  option_timeout = 13,
  option_no_signal = 99,
  option_connect_timeout_ms = 156,
  option_content_decoding = 158,
  option_open_socket_function = 20163,
  option_open_socket_data = 10164,
  option_protocols = 181,
  option_resolve = 10203,
  option_write_function = 20011,
  option_progress_data = 10057,
  option_progress_function = 20219,
  option_no_progress = 43,
  option_header_function = 20079,

  info_status = 0x200002,
  info_redirect = 0x10001f,

  http_and_https = 3,
  global_all = 3,
};

/// What libcurl hands to whoever opens a socket.
struct curl_address {
  int family;
  int kind;
  int protocol;
  unsigned int length;
  struct sockaddr address;
};

typedef void *curl;

static struct {
  int (*global_init)(long);
  curl (*init)(void);
  void (*reset)(curl);
  void (*cleanup)(curl);
  int (*set)(curl, int, ...);
  int (*get)(curl, int, ...);
  int (*perform)(curl);
  const char *(*explain)(int);
  void *(*append)(void *, const char *);
  void (*release)(void *);
} library;

static struct {
  void *(*create)(void *, void *, void *);
  void (*destroy)(void *);
  int (*decompress)(
      void *, size_t *, const uint8_t **, size_t *, uint8_t **, size_t *);
} brotli_library;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char problem[256] = "it was not loaded";

static bool find(void *handle, const char *name, void *place) {
  void *symbol = dlsym(handle, name);
  memcpy(place, &symbol, sizeof symbol);
  return symbol != NULL;
}

static void load_brotli(void) {
  void *handle = dlopen("libbrotlidec.so.1", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) { return; }
  if (!find(handle, "BrotliDecoderCreateInstance", &brotli_library.create)
      || !find(handle, "BrotliDecoderDestroyInstance", &brotli_library.destroy)
      || !find(handle, "BrotliDecoderDecompressStream", &brotli_library.decompress)) {
    brotli_library.create = NULL;
  }
}

static void load(void) {
  // Any of the three is libcurl; they differ in who encrypts.
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so", NULL};
  void *handle = NULL;
  for (int place = 0; handle == NULL && names[place] != NULL; place++) {
    handle = dlopen(names[place], RTLD_NOW | RTLD_LOCAL);
  }
  if (handle == NULL) {
    strncpy(problem, "libcurl.so.4 was not found", sizeof problem - 1);
    return;
  }
  bool is_whole = find(handle, "curl_global_init", &library.global_init)
      && find(handle, "curl_easy_init", &library.init)
      && find(handle, "curl_easy_reset", &library.reset)
      && find(handle, "curl_easy_cleanup", &library.cleanup)
      && find(handle, "curl_easy_setopt", &library.set)
      && find(handle, "curl_easy_getinfo", &library.get)
      && find(handle, "curl_easy_perform", &library.perform)
      && find(handle, "curl_easy_strerror", &library.explain)
      && find(handle, "curl_slist_append", &library.append)
      && find(handle, "curl_slist_free_all", &library.release);
  if (!is_whole || library.global_init(global_all) != 0) {
    strncpy(problem, "libcurl.so.4 is not a libcurl that we know", sizeof problem - 1);
    return;
  }
  load_brotli();
  problem[0] = 0;
}

const char *curl_load(void) {
  pthread_once(&once, load);
  return problem[0] == 0 ? NULL : problem;
}

curl_line *curl_line_open(void) { return curl_load() == NULL ? library.init() : NULL; }

void curl_line_close(curl_line *line) { library.cleanup(line); }

static int open_socket(void *data, int purpose, struct curl_address *address) {
  const curl_request *request = data;
  (void)purpose;
  if (!request->may_connect(request->context, &address->address)) { return -1; }
  return socket(address->family, address->kind | SOCK_CLOEXEC, address->protocol);
}

static int note_progress(
    void *data, int64_t total, int64_t come, int64_t to_go, int64_t gone) {
  const curl_request *request = data;
  (void)total, (void)come, (void)to_go, (void)gone;
  return request->is_wanted(request->context) ? 0 : 1;
}

static size_t take_head(char *bytes, size_t size, size_t count, void *data) {
  const curl_request *request = data;
  return request->take_head(request->context, (const uint8_t *)bytes, size * count)
      ? size * count : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *data) {
  const curl_request *request = data;
  return request->take_body(request->context, (const uint8_t *)bytes, size * count)
      ? size * count : 0;
}

static void *list(const char *const *lines) {
  void *list = NULL;
  for (; lines != NULL && *lines != NULL; lines++) { list = library.append(list, *lines); }
  return list;
}

static curl_outcome outcome(int code) {
  switch (code) {
  case 0: return curl_done;
  case 1: case 3: return curl_bad_address;
  case 5: case 6: return curl_no_name;
  case 7: return curl_no_connection;
  case 18: case 52: case 55: case 56: return curl_cut;
  case 23: case 42: return curl_stopped;
  case 28: return curl_no_time;
  case 35: case 51: case 53: case 58: case 60: case 77: case 83: case 90: case 91:
    return curl_bad_certificate;
  default: return curl_other;
  }
}

static void set_up(
    curl handle, const curl_request *request, char *message, void *head, void *resolved) {
  library.set(handle, option_url, request->address);
  library.set(handle, option_error_buffer, message);
  library.set(handle, option_user_agent, request->agent);
  library.set(handle, option_http_header, head);
  library.set(handle, option_protocols, (long)http_and_https);
  library.set(handle, option_no_signal, 1L);
  library.set(handle, option_content_decoding, 0L);
  library.set(handle, option_connect_timeout_ms, request->connect_milliseconds);
  library.set(handle, option_low_speed_limit, 1L);
  library.set(handle, option_low_speed_time, request->idle_seconds);
  library.set(handle, option_timeout, request->total_seconds);
  library.set(handle, option_open_socket_function, open_socket);
  library.set(handle, option_open_socket_data, request);
  library.set(handle, option_no_progress, 0L);
  library.set(handle, option_progress_function, note_progress);
  library.set(handle, option_progress_data, request);
  library.set(handle, option_header_function, take_head);
  library.set(handle, option_header_data, request);
  library.set(handle, option_write_function, take_body);
  library.set(handle, option_write_data, request);
  if (resolved != NULL) { library.set(handle, option_resolve, resolved); }
  if (request->authorities != NULL) { library.set(handle, option_ca_info, request->authorities); }
}

curl_outcome curl_get(curl_line *line, const curl_request *request, curl_reply *reply) {
  *reply = (curl_reply){0};
  const char *const places[] = {request->resolved, NULL};
  void *head = list(request->head), *resolved = list(places);
  char message[error_buffer_size] = "";
  library.reset(line);
  set_up(line, request, message, head, resolved);
  int code = library.perform(line);
  char *redirect = NULL;
  library.get(line, info_status, &reply->status);
  library.get(line, info_redirect, &redirect);
  // One that does not fit is left whole out, and refused as a redirect that leads nowhere.
  if (redirect != NULL && strlen(redirect) < longest_address) { reply->redirect = strdup(redirect); }
  if (code != 0) { reply->message = strdup(message[0] == 0 ? library.explain(code) : message); }
  library.reset(line);
  library.release(head);
  library.release(resolved);
  return outcome(code);
}

brotli *brotli_open(void) {
  if (curl_load() != NULL || brotli_library.create == NULL) { return NULL; }
  return brotli_library.create(NULL, NULL, NULL);
}

void brotli_close(brotli *brotli) { brotli_library.destroy(brotli); }

brotli_outcome brotli_step(
    brotli *brotli, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
    size_t room, size_t *made) {
  size_t left = count, space = room;
  const uint8_t *from = input;
  uint8_t *to = output;
  int result = brotli_library.decompress(brotli, &left, &from, &space, &to, NULL);
  *taken = count - left;
  *made = room - space;
  return result == 0 ? brotli_wrong : result == 1 ? brotli_end : brotli_some;
}
