#ifndef SMILEAR_NSDICTIONARY_H_
#define SMILEAR_NSDICTIONARY_H_

#import <Foundation/NSObject.h>

NS_ASSUME_NONNULL_BEGIN

@interface NSDictionary<__covariant KeyType, __covariant ObjectType> : NSObject <NSCopying, NSMutableCopying>
+ (instancetype)dictionaryWithObject:(ObjectType)object forKey:(KeyType<NSCopying>)key;
@end

NS_ASSUME_NONNULL_END

#endif  // SMILEAR_NSDICTIONARY_H_
