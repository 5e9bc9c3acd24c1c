// The kernel's own list: musl's is older and shorter.
#if defined(__aarch64__)
#include <asm/hwcap.h>
#else
#include <asm/hwcap2.h>
#endif
