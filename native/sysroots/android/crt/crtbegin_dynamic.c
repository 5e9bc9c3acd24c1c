// First object of an executable: the entry point, which hands the kernel's stack
// block, main and the termination functions to libc.so.

#include "android_note.h"

typedef void (*Function)(void);

struct Structors {
  Function* preinit_array;
  Function* init_array;
  Function* fini_array;
};

extern int main(int, char**, char**);
extern int __cxa_atexit(void (*)(void*), void*, void*);
extern void __libc_init(void* kernel_block, void (*on_exit)(void), int (*main_function)(int, char**, char**),
                        const struct Structors* structors) __attribute__((__noreturn__));

__attribute__((__visibility__("hidden"))) void* __dso_handle = 0;

// libc.so expects -1 at the head of each array and a null at its end (crtend_android.c).
#define ARRAY_HEAD(section_name) __attribute__((__section__(section_name), __used__)) static Function
ARRAY_HEAD(".preinit_array") smilear_preinit_array[1] = {(Function)-1};
ARRAY_HEAD(".init_array") smilear_init_array[1] = {(Function)-1};
ARRAY_HEAD(".fini_array") smilear_fini_array[1] = {(Function)-1};

__attribute__((__used__, __noreturn__)) static void smilear_start(void* kernel_block) {
  struct Structors structors = {smilear_preinit_array, smilear_init_array, smilear_fini_array};
  __libc_init(kernel_block, 0, main, &structors);
}

#if defined(__aarch64__)
__asm__(
    ".text\n.globl _start\n.type _start,%function\n_start:\n"
    "  bti j\n  mov x29, #0\n  mov x30, #0\n  mov x0, sp\n  b smilear_start\n"
    ".size _start, .-_start\n");
#elif defined(__x86_64__)
__asm__(
    ".text\n.globl _start\n.type _start,@function\n_start:\n"
    "  xorl %ebp, %ebp\n  movq %rsp, %rdi\n  andq $-16, %rsp\n  callq smilear_start\n"
    ".size _start, .-_start\n");
#endif

static void smilear_call(void* function) { ((Function)function)(); }

__attribute__((__visibility__("hidden"))) int atexit(void (*function)(void)) {
  return __cxa_atexit(smilear_call, (void*)function, 0);
}
