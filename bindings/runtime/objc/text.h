// Texts and file names between Objective-C, which speaks UTF-16, and C++, which speaks UTF-8.
//
// Foundation's own converters refuse what is not well formed, and a label must
// not make a call fail. So what is broken becomes a replacement character, as
// in the other languages.
#ifndef SMILEAR_OBJC_TEXT_H_
#define SMILEAR_OBJC_TEXT_H_

#import <Foundation/Foundation.h>

#include <string>
#include <string_view>

namespace smilear::objc {

NSString* ToString(std::string_view utf8);

// Raises for nil.
std::string ToText(NSString* string);

// As ToText; raises for a NUL within, which would end the name early.
std::string ToPath(NSString* string);

}  // namespace smilear::objc

#endif  // SMILEAR_OBJC_TEXT_H_
