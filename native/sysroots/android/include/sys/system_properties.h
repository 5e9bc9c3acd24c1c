// Reading system properties, as far as API 23 offers it.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/cdefs.h>

#define PROP_VALUE_MAX 92

typedef struct prop_info prop_info;

__BEGIN_DECLS
int __system_property_get(const char* name, char* value);
int __system_property_set(const char* name, const char* value);
const prop_info* __system_property_find(const char* name);
int __system_property_foreach(void (*callback)(const prop_info*, void*), void* cookie);
#if __ANDROID_API__ >= 26
void __system_property_read_callback(const prop_info*,
                                     void (*callback)(void*, const char*, const char*, uint32_t),
                                     void* cookie);
#endif
__END_DECLS
