// mallinfo() is in every bionic; musl has none.
#pragma once

#include <features.h>
#include_next <malloc.h>

struct mallinfo {
  size_t arena;
  size_t ordblks;
  size_t smblks;
  size_t hblks;
  size_t hblkhd;
  size_t usmblks;
  size_t fsmblks;
  size_t uordblks;
  size_t fordblks;
  size_t keepcost;
};

__BEGIN_DECLS
struct mallinfo mallinfo(void);
__END_DECLS
