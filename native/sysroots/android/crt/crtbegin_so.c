// First object of a shared library: its identity for atexit handlers, and their
// run when the library is unloaded.

#include "android_note.h"

extern void __cxa_finalize(void*);
extern int __cxa_atexit(void (*)(void*), void*, void*);

__attribute__((__visibility__("hidden"))) void* __dso_handle = &__dso_handle;

__attribute__((__destructor__)) static void smilear_run_exit_handlers(void) { __cxa_finalize(&__dso_handle); }

static void smilear_call(void* function) { ((void (*)(void))function)(); }

// libc.so has no atexit: a handler belongs to the library that registers it.
__attribute__((__visibility__("hidden"))) int atexit(void (*function)(void)) {
  return __cxa_atexit(smilear_call, (void*)function, &__dso_handle);
}
