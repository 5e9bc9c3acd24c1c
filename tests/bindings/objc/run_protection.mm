// run_protection <scenario file> <folder of files> <frame>
//
// Runs tests/scenario/protection.txt through the Objective-C wrapper and prints what it gets; the output must
// equal the other languages'.
#import <Foundation/Foundation.h>
#import <SmileAR/SmileAR.h>

#include <cstdio>
#include <cstdlib>

namespace {

NSString *Text(const char *text) { return [NSString stringWithUTF8String:text]; }

NSData *ReadData(NSString *path) {
  NSData *data = [NSData dataWithContentsOfFile:path];
  if (data != nil) return data;
  std::fprintf(stderr, "protection: cannot read %s\n", [path UTF8String]);
  std::exit(2);
}

bool IsNone(NSString *word) { return [word isEqual:@"-"]; }

SMRLicence *OpenLicence(NSArray<NSString *> *words, NSString *folder, NSError **error) {
  SMRLicenceContext *context = [[[SMRLicenceContext alloc] init] autorelease];
  context.application = [words objectAtIndex:3];
  context.lastSeen = [[words objectAtIndex:4] longLongValue];
  NSData *data = ReadData([folder stringByAppendingPathComponent:[words objectAtIndex:2]]);
  return [[[SMRLicence alloc] initWithLicence:data context:context error:error] autorelease];
}

SMRBundle *OpenBundle(NSArray<NSString *> *words, NSString *folder, SMRLicence *licence, NSError **error) {
  SMRBundleOptions *options = [[[SMRBundleOptions alloc] init] autorelease];
  options.minCounter = [[words objectAtIndex:7] longLongValue];
  NSString *path = [folder stringByAppendingPathComponent:[words objectAtIndex:5]];
  NSString *key = [words objectAtIndex:6];
  if (IsNone(key)) {
    return [[[SMRBundle alloc] initWithPath:path licence:licence options:options error:error] autorelease];
  }
  return [[[SMRBundle alloc] initWithPath:path
                                      key:ReadData([folder stringByAppendingPathComponent:key])
                                  options:options
                                    error:error] autorelease];
}

// The line's output, or nil and the error.
NSString *Run(NSArray<NSString *> *words, NSString *folder, NSData *frame, NSError **error) {
  SMRLicence *licence = nil;
  SMREngine *engine = nil;
  if (IsNone([words objectAtIndex:2])) {
    SMREngineOptions *options = [[[SMREngineOptions alloc] init] autorelease];
    engine = [[[SMREngine alloc] initWithOptions:options error:error] autorelease];
  } else {
    licence = OpenLicence(words, folder, error);
    if (licence == nil) return nil;
    engine = [[[SMREngine alloc] initWithLicence:licence error:error] autorelease];
  }
  SMRBundle *bundle = OpenBundle(words, folder, licence, error);
  if (bundle == nil) return nil;
  NSString *model = [words objectAtIndex:8];
  SMRScanOptions *options = [[[SMRScanOptions alloc] init] autorelease];
  SMRArScan *scan = [[[SMRArScan alloc] initWithBundle:bundle
                                                 model:IsNone(model) ? @"" : model
                                               options:options
                                                engine:engine
                                                 error:error] autorelease];
  if (scan == nil) return nil;
  SMRImage *image = [[[SMRImage alloc] initWithFormat:SMRPixelFormatRgb888 width:160 height:120
                                                 data:frame] autorelease];
  SMRScanMatch *match = [[scan classifyImage:image maxResults:1 error:error] objectAtIndex:0];
  if (match == nil) return nil;
  return [NSString stringWithFormat:@"%@ %@ %.9g %d", [words objectAtIndex:1], match.label,
                                    static_cast<double>(match.score),
                                    licence == nil ? -1 : static_cast<int>(licence.state)];
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init];
  NSData *frame = ReadData(Text(argv[3]));
  NSData *scenario = ReadData(Text(argv[1]));
  NSString *text = [[[NSString alloc] initWithData:scenario encoding:NSUTF8StringEncoding] autorelease];
  for (NSString *line in [text componentsSeparatedByString:@"\n"]) {
    if (![line hasPrefix:@"open "]) continue;
    NSArray<NSString *> *words = [line componentsSeparatedByString:@" "];
    NSError *error = nil;
    NSString *output = Run(words, Text(argv[2]), frame, &error);
    if (output != nil) {
      std::printf("%s\n", [output UTF8String]);
    } else {
      std::printf("%s error %d\n", [[words objectAtIndex:1] UTF8String], static_cast<int>([error code]));
    }
  }
  [pool release];
  return 0;
}
