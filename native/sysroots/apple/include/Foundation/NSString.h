#ifndef SMILEAR_NSSTRING_H_
#define SMILEAR_NSSTRING_H_

#import <Foundation/NSObject.h>

NS_ASSUME_NONNULL_BEGIN

typedef unsigned short unichar;

@interface NSString : NSObject <NSCopying, NSMutableCopying>
@property(readonly) NSUInteger length;
@property(readonly, nullable) const char *UTF8String __attribute__((objc_returns_inner_pointer));
- (void)getCharacters:(unichar *)buffer range:(NSRange)range;
- (instancetype)initWithCharacters:(const unichar *)characters length:(NSUInteger)length;
+ (instancetype)stringWithFormat:(NSString *)format, ... __attribute__((format(__NSString__, 1, 2)));
+ (nullable instancetype)stringWithUTF8String:(const char *)utf8;
@end

NS_ASSUME_NONNULL_END

#endif  // SMILEAR_NSSTRING_H_
