// musl reserves room behind struct rusage that bionic's callers do not have.
#pragma once

#include <features.h>

#define rusage __musl_rusage
#define getrusage __musl_getrusage

#include_next <sys/resource.h>

#undef rusage
#undef getrusage

struct rusage {
  struct timeval ru_utime;
  struct timeval ru_stime;
  long ru_maxrss;
  long ru_ixrss;
  long ru_idrss;
  long ru_isrss;
  long ru_minflt;
  long ru_majflt;
  long ru_nswap;
  long ru_inblock;
  long ru_oublock;
  long ru_msgsnd;
  long ru_msgrcv;
  long ru_nsignals;
  long ru_nvcsw;
  long ru_nivcsw;
};

__BEGIN_DECLS
int getrusage(int, struct rusage*);
__END_DECLS
