// run_scenario <scenario file> <models folder> [rounds]
//
// Runs tests/scenario/scan.txt through the Objective-C wrapper and prints what it gets; the output must equal
// the other languages'. Then the wrapper's own rules. Several rounds print it several times: what is lost
// must not depend on how many.
#import <Foundation/Foundation.h>
#import <SmileAR/SmileAR.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace {

[[noreturn]] void Quit(NSString *message) {
  std::fprintf(stderr, "scenario: %s\n", [message UTF8String]);
  std::exit(2);
}

void Check(bool holds, const char *what) {
  if (!holds) Quit([NSString stringWithFormat:@"%s does not hold", what]);
}

#define CHECK(...) Check(__VA_ARGS__, #__VA_ARGS__)

const char *NameOf(SMRStatusCode code) {
  switch (code) {
    case SMRStatusCodeInvalidArgument:
      return "INVALID_ARGUMENT";
    case SMRStatusCodeNotFound:
      return "NOT_FOUND";
    case SMRStatusCodeInvalidModel:
      return "INVALID_MODEL";
    case SMRStatusCodeUnsupportedOp:
      return "UNSUPPORTED_OP";
    case SMRStatusCodeResourceExhausted:
      return "RESOURCE_EXHAUSTED";
    case SMRStatusCodeFailedPrecondition:
      return "FAILED_PRECONDITION";
    case SMRStatusCodeInternal:
      return "INTERNAL";
    default:
      break;
  }
  return "UNKNOWN";
}

SMRPixelFormat FormatOf(NSString *name) {
  NSDictionary *formats = [NSDictionary
      dictionaryWithObjectsAndKeys:@(SMRPixelFormatRgba8888), @"rgba8888", @(SMRPixelFormatBgra8888),
                                   @"bgra8888", @(SMRPixelFormatRgb888), @"rgb888", @(SMRPixelFormatNv21),
                                   @"nv21", @(SMRPixelFormatNv12), @"nv12", @(SMRPixelFormatI420), @"i420",
                                   @(SMRPixelFormatGray8), @"gray8", nil];
  NSNumber *format = [formats objectForKey:name];
  if (format == nil) Quit([@"unknown pixel format " stringByAppendingString:name]);
  return static_cast<SMRPixelFormat>([format integerValue]);
}

NSData *ReadData(NSString *path) {
  NSData *data = [NSData dataWithContentsOfFile:path];
  if (data == nil) Quit([@"cannot read " stringByAppendingString:path]);
  return data;
}

NSArray<NSString *> *ReadLines(NSString *path) {
  NSString *text = [[[NSString alloc] initWithData:ReadData(path) encoding:NSUTF8StringEncoding] autorelease];
  NSMutableArray *lines = [NSMutableArray array];
  for (NSString *line in [text componentsSeparatedByString:@"\n"]) {
    if ([line length] > 0) [lines addObject:line];
  }
  return lines;
}

struct Scenario {
  NSString *frames;
  NSString *models;
  NSArray<NSString *> *labels;
  SMREngine *engine;
};

SMRScanOptions *Options() { return [[[SMRScanOptions alloc] init] autorelease]; }

SMRArScan *Load(const Scenario &scenario, NSString *model, NSArray *labels, NSError **error) {
  return [[[SMRArScan alloc] initWithPath:[scenario.models stringByAppendingPathComponent:model]
                                   labels:labels
                                  options:Options()
                                   engine:scenario.engine
                                    error:error] autorelease];
}

SMRImage *ImageOf(SMRPixelFormat format, NSInteger width, NSInteger height, NSData *data) {
  return [[[SMRImage alloc] initWithFormat:format width:width height:height data:data] autorelease];
}

void RunCase(const Scenario &scenario, NSArray<NSString *> *fields) {
  const auto field = [fields](NSUInteger index) -> NSString * { return [fields objectAtIndex:index]; };
  SMRImage *image = ImageOf(FormatOf(field(4)), [field(5) integerValue], [field(6) integerValue],
                            ReadData([scenario.frames stringByAppendingPathComponent:field(3)]));
  image.rotation = static_cast<SMRRotation>([field(7) integerValue]);
  image.mirrored = [field(8) boolValue];
  NSError *error = nil;
  SMRArScan *scan = Load(scenario, field(2), scenario.labels, &error);
  NSArray<SMRScanMatch *> *matches = [scan classifyImage:image
                                              maxResults:[field(9) integerValue]
                                                   error:&error];
  if (matches == nil) Quit([error localizedDescription]);
  int rank = 0;
  for (SMRScanMatch *match in matches) {
    std::printf("%s %d %d %s %.9g\n", [field(1) UTF8String], rank, static_cast<int>(match.index),
                [match.label UTF8String], static_cast<double>(match.score));
    ++rank;
  }
}

NSError *ClassifyBroken(const Scenario &scenario, NSInteger width, NSUInteger size) {
  NSError *error = nil;
  NSData *pixels = [NSMutableData dataWithLength:size];
  SMRPlane *plane = [[[SMRPlane alloc] initWithData:pixels rowStride:24 pixelStride:0] autorelease];
  SMRImage *image = [[[SMRImage alloc] initWithFormat:SMRPixelFormatRgb888
                                                width:width
                                               height:8
                                               planes:[NSArray arrayWithObject:plane]] autorelease];
  SMRArScan *scan = Load(scenario, @"scan_f32.tflite", scenario.labels, &error);
  CHECK([scan classifyImage:image error:&error] == nil);
  return error;
}

// What must fail, and the error it gives.
NSError *Provoke(const Scenario &scenario, NSString *kind) {
  NSError *error = nil;
  if ([kind isEqual:@"truncated_model"]) {
    NSData *model = ReadData([scenario.models stringByAppendingPathComponent:@"scan_f32.tflite"]);
    CHECK([[SMRArScan alloc] initWithModel:[model subdataWithRange:NSMakeRange(0, 1000)]
                                    labels:scenario.labels
                                   options:Options()
                                    engine:scenario.engine
                                     error:&error] == nil);
    return error;
  }
  if ([kind isEqual:@"missing_model"]) {
    CHECK(Load(scenario, @"no_such_model.tflite", scenario.labels, &error) == nil);
    return error;
  }
  if ([kind isEqual:@"wrong_label_count"]) {
    CHECK(Load(scenario, @"scan_f32.tflite", [NSArray arrayWithObject:@"one"], &error) == nil);
    return error;
  }
  if ([kind isEqual:@"short_plane"]) return ClassifyBroken(scenario, 8, 8 * 8 * 3 - 1);
  if ([kind isEqual:@"bad_size"]) return ClassifyBroken(scenario, 0, 8 * 8 * 3);
  Quit([@"unknown kind of error " stringByAppendingString:kind]);
}

void RunLine(const Scenario &scenario, NSString *line) {
  if ([line hasPrefix:@"#"]) return;
  NSArray<NSString *> *fields = [line componentsSeparatedByString:@" "];
  NSString *verb = [fields objectAtIndex:0];
  if ([verb isEqual:@"case"]) {
    RunCase(scenario, fields);
  } else if ([verb isEqual:@"error"]) {
    NSError *error = Provoke(scenario, [fields objectAtIndex:2]);
    CHECK([[error domain] isEqual:SMRErrorDomain] && [[error localizedDescription] length] > 0);
    std::printf("%s error %s\n", [[fields objectAtIndex:1] UTF8String],
                NameOf(static_cast<SMRStatusCode>([error code])));
  } else {
    Quit([@"unknown line: " stringByAppendingString:line]);
  }
}

SMRImage *SomeImage() {
  NSMutableData *pixels = [NSMutableData dataWithLength:64 * 64 * 3];
  auto *bytes = static_cast<uint8_t *>([pixels mutableBytes]);
  for (NSUInteger index = 0; index < [pixels length]; ++index) bytes[index] = static_cast<uint8_t>(index * 7);
  return ImageOf(SMRPixelFormatRgb888, 64, 64, pixels);
}

// The name of the exception that an initialiser raises; it leaves the object to whoever allocated it.
NSString *RaisedByInit(SMRArScan *scan, NSString *path) {
  NSString *name = nil;
  @try {
    (void)[scan initWithPath:path error:nil];
  } @catch (NSException *exception) {
    name = [exception name];
  }
  [scan release];
  return name;
}

void CheckPaths() {
  NSError *error = nil;
  NSString *missing = @"/no/such/m\u00f6del \U0001F600";
  CHECK([[SMRArScan alloc] initWithPath:missing error:&error] == nil);
  CHECK([error code] == SMRStatusCodeNotFound);
  CHECK([[error localizedDescription] rangeOfString:missing].length > 0);
  CHECK([[SMRArScan alloc] initWithPath:missing error:nil] == nil);
  const unichar with_nul[] = {'a', 0, 'b'};
  NSString *cut = [NSString stringWithCharacters:with_nul length:3];
  CHECK([RaisedByInit([SMRArScan alloc], cut) isEqual:NSInvalidArgumentException]);
}

// Defaults, close, and what outlives what.
void CheckLifetime(const Scenario &scenario) {
  NSError *error = nil;
  NSString *path = [scenario.models stringByAppendingPathComponent:@"scan_f32.tflite"];
  SMRArScan *scan = [[[SMRArScan alloc] initWithPath:path error:&error] autorelease];
  CHECK(scan != nil && error == nil && scan.classCount > 1 && scan.inputWidth == scan.inputHeight);
  CHECK([[[scan classifyImage:SomeImage() error:nil] objectAtIndex:0].label integerValue] < scan.classCount);
  CHECK([[scan classifyImage:SomeImage() maxResults:NSIntegerMax
                       error:nil] count] == static_cast<NSUInteger>(scan.classCount));
  CHECK([scan classifyImage:SomeImage() maxResults:0 error:&error] == nil);
  CHECK([error code] == SMRStatusCodeInvalidArgument);

  SMREngineOptions *options = [[[SMREngineOptions alloc] init] autorelease];
  options.threads = 99;
  CHECK([[SMREngine alloc] initWithOptions:options error:&error] == nil);
  CHECK([error code] == SMRStatusCodeInvalidArgument);
  options.threads = 2;
  SMREngine *engine = [[[SMREngine alloc] initWithOptions:options error:&error] autorelease];
  SMRScanOptions *strict = Options();
  strict.minScore = 2;
  SMRArScan *other = [[[SMRArScan alloc] initWithPath:path
                                               labels:scenario.labels
                                              options:strict
                                               engine:engine
                                                error:&error] autorelease];
  CHECK(other == nil && [error code] == SMRStatusCodeInvalidArgument);
  strict.minScore = 0.999F;
  other = [[[SMRArScan alloc] initWithPath:path
                                    labels:scenario.labels
                                   options:strict
                                    engine:engine
                                     error:&error] autorelease];
  [engine close];
  CHECK(engine.closed && [[other classifyImage:SomeImage() error:nil] count] <= 1);
  CHECK([[SMRArScan alloc] initWithPath:path
                                 labels:scenario.labels
                                options:strict
                                 engine:engine
                                  error:&error] == nil);
  CHECK([[error localizedDescription] isEqual:@"Engine is closed; make a new one"]);

  [scan close];
  [scan close];
  CHECK([scan classifyImage:SomeImage() error:&error] == nil);
  CHECK([error code] == SMRStatusCodeFailedPrecondition);
  CHECK([[error localizedDescription] isEqual:@"ArScan is closed; make a new one"]);
  bool raised = false;
  @try {
    (void)scan.classCount;
  } @catch (NSException *exception) {
    raised = [[exception name] isEqual:NSInternalInconsistencyException];
  }
  CHECK(raised);
  CHECK([[[SMREngine libraryVersion] componentsSeparatedByString:@"."] count] == 3);
}

void ClassifyUntilClosed(SMRArScan *scan, SMRImage *image, NSArray *expected) {
  NSError *error = nil;
  while (error == nil) {
    @autoreleasepool {
      NSError *failure = nil;
      NSArray *matches = [scan classifyImage:image maxResults:3 error:&failure];
      CHECK(matches != nil ? [matches isEqual:expected] : [failure code] == SMRStatusCodeFailedPrecondition);
      if (matches == nil) return;
    }
  }
}

void CheckThreads(const Scenario &scenario) {
  SMRArScan *scan = Load(scenario, @"scan_f32.tflite", scenario.labels, nil);
  SMRImage *image = SomeImage();
  NSArray *expected = [scan classifyImage:image maxResults:3 error:nil];
  std::vector<std::thread> callers;
  for (int caller = 0; caller < 4; ++caller) {
    callers.emplace_back([=] { ClassifyUntilClosed(scan, image, expected); });
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  [scan close];
  for (std::thread &caller : callers) caller.join();
}

void Run(NSString *path, NSString *models) {
  Scenario scenario;
  scenario.frames = [[path stringByDeletingLastPathComponent] stringByAppendingPathComponent:@"frames"];
  scenario.models = models;
  scenario.labels = ReadLines([models stringByAppendingPathComponent:@"labels.txt"]);
  SMREngineOptions *options = [[[SMREngineOptions alloc] init] autorelease];
  options.threads = 1;
  NSError *error = nil;
  scenario.engine = [[[SMREngine alloc] initWithOptions:options error:&error] autorelease];
  if (scenario.engine == nil) Quit([error localizedDescription]);
  for (NSString *line in ReadLines(path)) {
    @autoreleasepool {
      RunLine(scenario, line);
    }
  }
  CheckPaths();
  CheckLifetime(scenario);
  CheckThreads(scenario);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc < 3) Quit(@"usage: run_scenario <scenario file> <models folder> [rounds]");
  const int rounds = argc > 3 ? std::atoi(argv[3]) : 1;
  for (int round = 0; round < rounds; ++round) {
    @autoreleasepool {
      Run([NSString stringWithUTF8String:argv[1]], [NSString stringWithUTF8String:argv[2]]);
    }
  }
  return 0;
}
