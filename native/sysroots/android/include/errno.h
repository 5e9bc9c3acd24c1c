// Bionic's accessor for the thread's errno has another name than musl's.
#pragma once

#include <bits/errno.h>
#include <features.h>

__BEGIN_DECLS
int* __errno(void) __attribute__((__const__));
__END_DECLS

#define errno (*__errno())
