// document_main <models folder> <frame>: runs the Objective-C of docs/ios.md, which is in ios_document.h.
#import <Foundation/Foundation.h>

#include <cstdio>

#include "ios_document.h"

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  @autoreleasepool {
    NSString *models = [NSString stringWithUTF8String:argv[1]];
    NSData *frame = [NSData dataWithContentsOfFile:[NSString stringWithUTF8String:argv[2]]];
    NSString *path = [models stringByAppendingPathComponent:@"scan_f32.tflite"];
    NSError *error = nil;
    SMRArScan *scan = LoadScan(path, [NSArray array], &error);
    NSString *found = scan == nil ? [error localizedDescription] : BestMatch(scan, frame, 96, 128);
    std::puts([found UTF8String]);
    scan = LoadScan([models stringByAppendingPathComponent:@"none.tflite"], [NSArray array], &error);
    std::puts(scan == nil && [error code] == SMRStatusCodeNotFound ? "not found" : "found");
  }
  return 0;
}
