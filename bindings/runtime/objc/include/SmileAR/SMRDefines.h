// What the declarations of this library are marked with.
#import <Foundation/Foundation.h>

/// A class of the API; it cannot be subclassed.
#define SMR_CLASS __attribute__((visibility("default"), objc_subclassing_restricted))

/// A constant of the API.
#define SMR_EXTERN FOUNDATION_EXPORT __attribute__((visibility("default")))
