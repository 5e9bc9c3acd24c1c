// mingw declares alloca in malloc.h; portable code asks for this header.
#pragma once
#include <malloc.h>
