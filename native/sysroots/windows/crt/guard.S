// Control Flow Guard: where the compiler's checked calls go, and the directory that tells Windows.
//
// A checked call jumps through a pointer that Windows, when it enforces the checks, replaces by its
// own function while it loads the file; otherwise the ones here are called, which check nothing.
// The kit's C runtime has neither its half of this nor a load configuration. The names with
// __guard_ that are not defined here are the linker's.

  .text
  .globl  __guard_dispatch_icall_dummy
__guard_dispatch_icall_dummy:  // the target is in rax
  jmpq  *%rax
__guard_check_icall_dummy:  // the target is in rcx
  retq

  .section .00cfg, "dr"
  .p2align  3
  .globl  __guard_check_icall_fptr
__guard_check_icall_fptr:
  .quad  __guard_check_icall_dummy
  .globl  __guard_dispatch_icall_fptr
__guard_dispatch_icall_fptr:
  .quad  __guard_dispatch_icall_dummy

// IMAGE_LOAD_CONFIG_DIRECTORY64 up to GuardEHContinuationCount.
  .section .rdata, "dr"
  .p2align  3
  .globl  _load_config_used
_load_config_used:
  .long  load_config_end - _load_config_used  // Size
  .zero  0x70 - 4
  .quad  __guard_check_icall_fptr
  .quad  __guard_dispatch_icall_fptr
  .quad  __guard_fids_table
  .quad  __guard_fids_count
  .long  __guard_flags
  .zero  12  // CodeIntegrity
  .quad  __guard_iat_table
  .quad  __guard_iat_count
  .quad  __guard_longjmp_table
  .quad  __guard_longjmp_count
  .zero  0x108 - 0xc0
  .quad  __guard_eh_cont_table
  .quad  __guard_eh_cont_count
load_config_end:
