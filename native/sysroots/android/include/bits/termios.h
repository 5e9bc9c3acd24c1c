// The kernel's struct termios, whose array is shorter than musl's.
#undef NCCS
#define NCCS 19

struct termios {
  tcflag_t c_iflag;
  tcflag_t c_oflag;
  tcflag_t c_cflag;
  tcflag_t c_lflag;
  cc_t c_line;
  cc_t c_cc[NCCS];
};

#define termios __musl_termios
#include_next <bits/termios.h>
#undef termios
