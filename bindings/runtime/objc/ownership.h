// Reference counts, in code that compiles with ARC and without.
//
// The library is built without: so what is shipped is what the tests run with
// another Foundation, whose runtime knows no ARC.
#ifndef SMILEAR_OBJC_OWNERSHIP_H_
#define SMILEAR_OBJC_OWNERSHIP_H_

#import <Foundation/Foundation.h>

namespace smilear::objc {

// An object that the caller owns, to be returned to somebody who will not.
template <class T>
T Autoreleased(T object) {
#if __has_feature(objc_arc)
  return object;
#else
  return [object autorelease];
#endif
}

template <class T>
T Retained(T object) {
#if __has_feature(objc_arc)
  return object;
#else
  return [object retain];
#endif
}

inline void Release([[maybe_unused]] id object) {
#if !__has_feature(objc_arc)
  [object release];
#endif
}

}  // namespace smilear::objc

// How generated code says it: `native` begins no name of an API, and other systems have types called Handle.
namespace native = smilear::objc;

#endif  // SMILEAR_OBJC_OWNERSHIP_H_
