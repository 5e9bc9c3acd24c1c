// Functions that libc++ needs and libc.so has only from a later API level.
// Hidden, so that a library never lends its copy to another one.

#include <stdlib.h>

#if __ANDROID_API__ < 26

// Before API 26 bionic knows only the C locale's number format, so the locale
// argument has no say: the same holds for bionic's own later versions.
__attribute__((__visibility__("hidden"))) float strtof_l(const char* text, char** end, locale_t locale) {
  (void)locale;
  return strtof(text, end);
}

__attribute__((__visibility__("hidden"))) double strtod_l(const char* text, char** end, locale_t locale) {
  (void)locale;
  return strtod(text, end);
}

#endif
