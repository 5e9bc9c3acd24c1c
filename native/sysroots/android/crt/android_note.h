// The note by which the loader and tools tell the API level a binary was built
// for. The level comes from the compiler's target triple.
#pragma once

#include <sys/cdefs.h>

static const struct {
  int name_size;
  int description_size;
  int type;
  char name[8];
  int api_level;
} __android_ident __attribute__((__section__(".note.android.ident"), __used__, __aligned__(4))) = {
    8, 4, 1, "Android", __ANDROID_API__};
