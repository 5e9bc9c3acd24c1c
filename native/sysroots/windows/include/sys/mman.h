// Files mapped into memory, as POSIX spells it, over Win32. Anonymous memory is not offered.
//
// All of it is inline, so nothing has to be linked. The mapping's handle is closed at once: the
// view keeps the mapping alive.
#pragma once

#include <errno.h>
#include <io.h>
#include <stddef.h>
#include <windows.h>

#define PROT_READ 1
#define PROT_WRITE 2
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FAILED ((void*)-1)

#ifdef __cplusplus
extern "C" {
#endif

// `offset` is a multiple of sysconf(_SC_PAGE_SIZE). What is written to a private mapping stays in it.
static inline void* mmap(void* address, size_t length, int protection, int flags, int file,
                         long long offset) {
  const int writable = (protection & PROT_WRITE) != 0;
  const int copied = (flags & MAP_PRIVATE) != 0;
  const DWORD page = copied ? PAGE_WRITECOPY : writable ? PAGE_READWRITE : PAGE_READONLY;
  const DWORD access = !writable ? FILE_MAP_READ : copied ? FILE_MAP_COPY : FILE_MAP_WRITE;
  HANDLE mapping = CreateFileMappingW((HANDLE)_get_osfhandle(file), NULL, page, 0, 0, NULL);
  void* view = NULL;
  (void)address;  // a wish that may be refused
  if (mapping) {
    view = MapViewOfFile(mapping, access, (DWORD)(offset >> 32), (DWORD)offset, length);
    CloseHandle(mapping);
  }
  if (!view) {
    errno = EACCES;
    return MAP_FAILED;
  }
  return view;
}

static inline int munmap(void* address, size_t length) {
  (void)length;  // a view ends as a whole
  if (UnmapViewOfFile(address)) {
    return 0;
  }
  errno = EINVAL;
  return -1;
}

#ifdef __cplusplus
}
#endif
