#ifndef SMILEAR_NSDATA_H_
#define SMILEAR_NSDATA_H_

#import <Foundation/NSObject.h>

NS_ASSUME_NONNULL_BEGIN

@interface NSData : NSObject <NSCopying, NSMutableCopying>
@property(readonly) NSUInteger length;
@property(readonly, nullable) const void *bytes __attribute__((objc_returns_inner_pointer));
+ (nullable instancetype)dataWithContentsOfFile:(NSString *)path;
+ (instancetype)dataWithBytesNoCopy:(void *)bytes length:(NSUInteger)length freeWhenDone:(BOOL)free;
@end

@interface NSMutableData : NSData
@property(readonly) void *mutableBytes __attribute__((objc_returns_inner_pointer));
+ (nullable instancetype)dataWithLength:(NSUInteger)length;
@end

NS_ASSUME_NONNULL_END

#endif  // SMILEAR_NSDATA_H_
