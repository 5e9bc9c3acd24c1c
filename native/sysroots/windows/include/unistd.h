// mingw's header, and the one question of POSIX's sysconf that matters here.
#pragma once
#include <errno.h>
#include_next <unistd.h>
#include <windows.h>

#define _SC_PAGE_SIZE 30

// The size of what can be mapped on its own, which is what callers want of a page.
static inline long sysconf(int name) {
  SYSTEM_INFO info;
  if (name != _SC_PAGE_SIZE) {
    errno = EINVAL;
    return -1;
  }
  GetSystemInfo(&info);
  return (long)info.dwAllocationGranularity;
}
