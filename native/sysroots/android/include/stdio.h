// fpos_t is an offset in bionic, a union in musl; some limits differ.
#pragma once

#include <features.h>

#define __NEED_off_t
#include <bits/alltypes.h>

#define fpos_t __musl_fpos_t
#define fgetpos __musl_fgetpos
#define fsetpos __musl_fsetpos
#define stdin __musl_stdin
#define stdout __musl_stdout
#define stderr __musl_stderr

#include_next <stdio.h>

#undef fpos_t
#undef fgetpos
#undef fsetpos
#undef stdin
#undef stdout
#undef stderr

typedef off_t fpos_t;

__BEGIN_DECLS
extern FILE* stdin;
extern FILE* stdout;
extern FILE* stderr;
int fgetpos(FILE*, fpos_t*);
int fsetpos(FILE*, const fpos_t*);
__END_DECLS

#define stdin stdin
#define stdout stdout
#define stderr stderr

#undef FOPEN_MAX
#define FOPEN_MAX 20
#undef TMP_MAX
#define TMP_MAX 308915776
#undef L_tmpnam
#define L_tmpnam 4096
#undef L_ctermid
#define L_ctermid 1024
