// C11 threads over Win32, which mingw lacks: the part that a thread pool needs.
//
// All of it is inline, so nothing has to be linked. A mutex is a slim lock and is never recursive
// or timed; a thread's handle is closed by its one join.
#pragma once

#include <process.h>
#include <stdlib.h>
#include <windows.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { thrd_success, thrd_nomem, thrd_error };
enum { mtx_plain = 0 };

typedef HANDLE thrd_t;
typedef SRWLOCK mtx_t;
typedef CONDITION_VARIABLE cnd_t;
typedef int (*thrd_start_t)(void*);

static inline int mtx_init(mtx_t* mutex, int type) {
  if (type != mtx_plain) {
    return thrd_error;
  }
  InitializeSRWLock(mutex);
  return thrd_success;
}
static inline void mtx_destroy(mtx_t* mutex) { (void)mutex; }
static inline int mtx_lock(mtx_t* mutex) {
  AcquireSRWLockExclusive(mutex);
  return thrd_success;
}
static inline int mtx_unlock(mtx_t* mutex) {
  ReleaseSRWLockExclusive(mutex);
  return thrd_success;
}

static inline int cnd_init(cnd_t* condition) {
  InitializeConditionVariable(condition);
  return thrd_success;
}
static inline void cnd_destroy(cnd_t* condition) { (void)condition; }
static inline int cnd_wait(cnd_t* condition, mtx_t* mutex) {
  return SleepConditionVariableSRW(condition, mutex, INFINITE, 0) ? thrd_success : thrd_error;
}
static inline int cnd_signal(cnd_t* condition) {
  WakeConditionVariable(condition);
  return thrd_success;
}
static inline int cnd_broadcast(cnd_t* condition) {
  WakeAllConditionVariable(condition);
  return thrd_success;
}

struct smilear_thread_start {
  thrd_start_t function;
  void* argument;
};

static inline unsigned __stdcall smilear_thread_main(void* argument) {
  struct smilear_thread_start start = *(struct smilear_thread_start*)argument;
  free(argument);
  return (unsigned)start.function(start.argument);
}

static inline int thrd_create(thrd_t* thread, thrd_start_t function, void* argument) {
  struct smilear_thread_start* start =
      (struct smilear_thread_start*)malloc(sizeof(struct smilear_thread_start));
  if (!start) {
    return thrd_nomem;
  }
  start->function = function;
  start->argument = argument;
  // Not CreateThread: the C library has state of its own per thread.
  *thread = (HANDLE)_beginthreadex(NULL, 0, smilear_thread_main, start, 0, NULL);
  if (!*thread) {
    free(start);
    return thrd_error;
  }
  return thrd_success;
}

static inline int thrd_join(thrd_t thread, int* result) {
  DWORD code = 0;
  if (WaitForSingleObject(thread, INFINITE) != WAIT_OBJECT_0 || !GetExitCodeThread(thread, &code)) {
    return thrd_error;
  }
  CloseHandle(thread);
  if (result) {
    *result = (int)code;
  }
  return thrd_success;
}

#ifdef __cplusplus
}
#endif
