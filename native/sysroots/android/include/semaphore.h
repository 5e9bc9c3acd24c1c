// sem_t has another size in bionic; musl's header is not used.
#pragma once

#include <features.h>

#define __NEED_time_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>
#include <fcntl.h>

typedef struct {
  unsigned int __count;
  int __reserved[3];
} sem_t;

#define SEM_FAILED ((sem_t*)0)

__BEGIN_DECLS

int sem_init(sem_t*, int, unsigned int);
int sem_destroy(sem_t*);
int sem_getvalue(sem_t*, int*);
int sem_post(sem_t*);
int sem_wait(sem_t*);
int sem_trywait(sem_t*);
int sem_timedwait(sem_t*, const struct timespec*);

// These exist in bionic and always fail with ENOSYS.
sem_t* sem_open(const char*, int, ...);
int sem_close(sem_t*);
int sem_unlink(const char*);

__END_DECLS
