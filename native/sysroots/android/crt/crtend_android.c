// Last object of an executable: ends the arrays that crtbegin_dynamic.c begins.

typedef void (*Function)(void);

#define ARRAY_END(section_name) __attribute__((__section__(section_name), __used__)) static Function
ARRAY_END(".preinit_array") smilear_preinit_array_end[1] = {0};
ARRAY_END(".init_array") smilear_init_array_end[1] = {0};
ARRAY_END(".fini_array") smilear_fini_array_end[1] = {0};
