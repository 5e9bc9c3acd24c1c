// Failures: NSError for what can go wrong, exceptions for mistakes of the caller's, as Foundation does.
#ifndef SMILEAR_OBJC_ERRORS_H_
#define SMILEAR_OBJC_ERRORS_H_

#import <Foundation/Foundation.h>

#include "smilear/status.h"

namespace smilear::objc {

// Sets `*error`, unless the caller is not interested.
void Fail(const Status& status, NSError** error);

// What a call says of an object that is closed. `name` is a class of the description.
Status Closed(const char* name);

// As Closed, for calls that cannot fail: NSInternalInconsistencyException.
[[noreturn]] void RaiseClosed(const char* name);

// NSInvalidArgumentException.
[[noreturn]] void RaiseInvalid(NSString* reason);

// Raises unless there is an object; `what` is its name.
template <class T>
T Required(T object, NSString* what) {
  if (object == nil) RaiseInvalid([NSString stringWithFormat:@"%@ is nil; pass an object", what]);
  return object;
}

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_ERRORS_H_
