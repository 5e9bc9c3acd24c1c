// musl counts its O_SEARCH into the access mode; bionic has no O_SEARCH.
#pragma once

#include_next <fcntl.h>
#include <features.h>

#undef O_ACCMODE
#define O_ACCMODE 3
#undef O_SEARCH
#undef O_EXEC
#undef O_TTY_INIT
