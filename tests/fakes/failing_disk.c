// A disk that fails: preloaded, after FAILING_AFTER bytes every write to a file below FAILING_FOLDER ends
// with EIO, as it does when the medium is damaged. Counted for each process by itself.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int fails(int file, size_t bytes) {
  static long long left = -1;
  const char* const folder = getenv("FAILING_FOLDER");
  const char* const after = getenv("FAILING_AFTER");
  if (folder == NULL || after == NULL) return 0;
  char link[64];
  char path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  const ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0 || strncmp(path, folder, strlen(folder)) != 0) return 0;
  if (left < 0) left = atoll(after);
  if ((long long)bytes > left) {
    left = 0;
    errno = EIO;
    return 1;
  }
  left -= (long long)bytes;
  return 0;
}

ssize_t write(int file, const void* data, size_t bytes) {
  static ssize_t (*real)(int, const void*, size_t);
  if (real == NULL) real = (ssize_t(*)(int, const void*, size_t))dlsym(RTLD_NEXT, "write");
  return fails(file, bytes) ? -1 : real(file, data, bytes);
}

// Ways around write, which programs fall back from.
ssize_t sendfile(int to, int from, off_t* offset, size_t bytes) {
  (void)to, (void)from, (void)offset, (void)bytes;
  errno = ENOSYS;
  return -1;
}

ssize_t copy_file_range(int from, off_t* start, int to, off_t* offset, size_t bytes, unsigned flags) {
  (void)from, (void)start, (void)to, (void)offset, (void)bytes, (void)flags;
  errno = ENOSYS;
  return -1;
}
