// struct sched_param has no reserve in bionic. musl's struct and the functions
// that take it are renamed out of the way, then declared again.
#pragma once

#define sched_param __musl_sched_param
#define sched_getparam __musl_sched_getparam
#define sched_setparam __musl_sched_setparam
#define sched_setscheduler __musl_sched_setscheduler

#include_next <sched.h>

#undef sched_param
#undef sched_getparam
#undef sched_setparam
#undef sched_setscheduler

struct sched_param {
  int sched_priority;
};

__BEGIN_DECLS
int sched_getparam(pid_t, struct sched_param*);
int sched_setparam(pid_t, const struct sched_param*);
int sched_setscheduler(pid_t, int, const struct sched_param*);
__END_DECLS
