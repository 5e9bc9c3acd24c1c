#ifndef SMILEAR_NSEXCEPTION_H_
#define SMILEAR_NSEXCEPTION_H_

#include <stdarg.h>

#import <Foundation/NSString.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString *NSExceptionName;

FOUNDATION_EXPORT NSExceptionName const NSInvalidArgumentException;
FOUNDATION_EXPORT NSExceptionName const NSInternalInconsistencyException;

@interface NSException : NSObject <NSCopying>
@property(readonly, copy) NSExceptionName name;
@property(readonly, copy, nullable) NSString *reason;
+ (void)raise:(NSExceptionName)name
       format:(NSString *)format, ... __attribute__((format(__NSString__, 2, 3)));
@end

NS_ASSUME_NONNULL_END

#endif  // SMILEAR_NSEXCEPTION_H_
