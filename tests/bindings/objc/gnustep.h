// What GNUstep's Foundation lacks of Apple's; included before everything else.
#import <Foundation/Foundation.h>

#define NS_SWIFT_NAME(name)
#define NS_SWIFT_UNAVAILABLE(advice)
#define NS_SWIFT_SENDABLE
#define NS_ERROR_ENUM(domain, name) NS_ENUM(NSInteger, name)

#undef NS_UNAVAILABLE
#define NS_UNAVAILABLE __attribute__((unavailable))

#undef nil
#define nil nullptr
