#include "errors.h"

#include <cstdlib>
#include <string>

#import <SmileAR/SMRStatusCode.h>

#include "text.h"

NSErrorDomain const SMRErrorDomain = @"com.smilear.SmileAR";

namespace smilear::objc {

void Fail(const Status& status, NSError** error) {
  if (error == nullptr) return;
  NSDictionary* info = [NSDictionary dictionaryWithObject:ToString(status.message())
                                                   forKey:NSLocalizedDescriptionKey];
  *error = [NSError errorWithDomain:SMRErrorDomain code:static_cast<NSInteger>(status.code()) userInfo:info];
}

Status Closed(const char* name) {
  return {StatusCode::kFailedPrecondition, std::string(name) + " is closed; make a new one"};
}

void RaiseClosed(const char* name) {
  [NSException raise:NSInternalInconsistencyException format:@"%s", Closed(name).message().c_str()];
  std::abort();  // raise does not return, but is not declared so everywhere
}

void RaiseInvalid(NSString* reason) {
  [NSException raise:NSInvalidArgumentException format:@"%@", reason];
  std::abort();
}

}  // namespace smilear::objc
