// Only a place for locale_t, as in bionic.
#pragma once

#include <features.h>

#define __NEED_locale_t
#include <bits/alltypes.h>
