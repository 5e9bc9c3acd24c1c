// Bionic defines socklen_t here as well as in the socket headers.
#pragma once

#include <features.h>

#define __NEED_socklen_t
#include_next <sys/types.h>
