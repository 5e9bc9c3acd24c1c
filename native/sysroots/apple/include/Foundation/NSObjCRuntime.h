#ifndef SMILEAR_NSOBJCRUNTIME_H_
#define SMILEAR_NSOBJCRUNTIME_H_

#include <objc/NSObjCRuntime.h>
#include <objc/objc.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define FOUNDATION_EXPORT extern "C"
#else
#define FOUNDATION_EXPORT extern
#endif

#define NS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define NS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")

#define NS_UNAVAILABLE __attribute__((unavailable))
#define NS_SWIFT_NAME(name) __attribute__((swift_name(#name)))
#define NS_SWIFT_UNAVAILABLE(advice) __attribute__((availability(swift, unavailable, message = advice)))
#define NS_SWIFT_SENDABLE __attribute__((swift_attr("@Sendable")))

#define NS_ENUM(type, name) \
  enum name : type name;    \
  enum __attribute__((enum_extensibility(open))) name : type
#define NS_ERROR_ENUM(domain, name) \
  enum name : NSInteger name;       \
  enum __attribute__((ns_error_domain(domain))) name : NSInteger

@class NSString;
typedef NSString *NSErrorDomain;

typedef struct _NSZone NSZone;

typedef struct _NSRange {
  NSUInteger location;
  NSUInteger length;
} NSRange;

static inline NSRange NSMakeRange(NSUInteger location, NSUInteger length) {
  NSRange range = {location, length};
  return range;
}

#endif  // SMILEAR_NSOBJCRUNTIME_H_
