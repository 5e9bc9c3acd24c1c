#ifndef SMILEAR_NSOBJECT_H_
#define SMILEAR_NSOBJECT_H_

#include <objc/NSObject.h>

#import <Foundation/NSObjCRuntime.h>

NS_ASSUME_NONNULL_BEGIN

@protocol NSCopying
- (id)copyWithZone:(nullable NSZone *)zone;
@end

@protocol NSMutableCopying
- (id)mutableCopyWithZone:(nullable NSZone *)zone;
@end

NS_ASSUME_NONNULL_END

#endif  // SMILEAR_NSOBJECT_H_
