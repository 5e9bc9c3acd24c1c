// The part of Foundation that the wrapper uses: declarations of our own, from Apple's documentation, so
// that it compiles where there is no SDK of Apple's. Apps compile against Apple's.
#ifndef SMILEAR_FOUNDATION_H_
#define SMILEAR_FOUNDATION_H_

#import <Foundation/NSArray.h>
#import <Foundation/NSData.h>
#import <Foundation/NSDictionary.h>
#import <Foundation/NSError.h>
#import <Foundation/NSException.h>
#import <Foundation/NSObjCRuntime.h>
#import <Foundation/NSObject.h>
#import <Foundation/NSString.h>
#import <Foundation/NSValue.h>

#endif  // SMILEAR_FOUNDATION_H_
