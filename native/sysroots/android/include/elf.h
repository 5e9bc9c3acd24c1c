// The values of a few names of other systems and of TLS relocations differ.
#pragma once

#include_next <elf.h>
#include <sys/cdefs.h>

#undef R_AARCH64_TLS_DTPMOD
#define R_AARCH64_TLS_DTPMOD 1029
#undef R_AARCH64_TLS_DTPMOD64
#define R_AARCH64_TLS_DTPMOD64 1029
#undef R_AARCH64_TLS_DTPREL
#define R_AARCH64_TLS_DTPREL 1028
#undef R_AARCH64_TLS_DTPREL64
#define R_AARCH64_TLS_DTPREL64 1028

#undef EF_SPARC_HAL_R1
#define EF_SPARC_HAL_R1 0x200
#undef SHT_HIUSER
#define SHT_HIUSER 0xffffffff
#undef SHT_LOSUNW
#define SHT_LOSUNW 0x6ffffff4
