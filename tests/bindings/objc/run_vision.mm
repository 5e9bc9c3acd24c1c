// run_vision <scenario file> <models folder>
//
// Runs tests/scenario/vision.txt through the Objective-C wrapper and prints what it gets; the output must
// equal the other languages'.
#import <Foundation/Foundation.h>
#import <SmileAR/SmileAR.h>

#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void Quit(NSString *message) {
  std::fprintf(stderr, "vision: %s\n", [message UTF8String]);
  std::exit(2);
}

void Check(bool holds, NSError *error) {
  if (!holds) Quit([error localizedDescription]);
}

const char *NameOf(NSInteger code) {
  switch (code) {
    case SMRStatusCodeInvalidArgument:
      return "INVALID_ARGUMENT";
    case SMRStatusCodeNotFound:
      return "NOT_FOUND";
    case SMRStatusCodeInvalidModel:
      return "INVALID_MODEL";
    case SMRStatusCodeFailedPrecondition:
      return "FAILED_PRECONDITION";
    default:
      return "OTHER";
  }
}

using Words = NSArray<NSString *>;

NSString *Word(Words *words, NSUInteger index) { return [words objectAtIndex:index]; }

double Wide(float value) { return static_cast<double>(value); }

struct Scenario {
  NSString *folder;
  NSString *model;
  NSMutableDictionary<NSString *, SMRImage *> *frames;
  NSArray<NSString *> *labels;
  SMREngine *engine;
  SMRObjectDetector *detector;
  SMRGestureTracker *tracker;
  SMRBeautyFilter *filter;
  SMRPortraitSegmenter *portrait;
  SMRActionClassifier *classifier;
};

void ReadFrame(const Scenario &scenario, Words *words) {
  NSDictionary *formats = [NSDictionary
      dictionaryWithObjectsAndKeys:@(SMRPixelFormatRgba8888), @"rgba8888", @(SMRPixelFormatRgb888), @"rgb888",
                                   @(SMRPixelFormatNv21), @"nv21", @(SMRPixelFormatNv12), @"nv12", nil];
  NSString *path = [scenario.folder stringByAppendingFormat:@"/vision_frames/%@.raw", Word(words, 1)];
  NSData *data = [NSData dataWithContentsOfFile:path];
  if (data == nil) Quit([@"cannot read " stringByAppendingString:path]);
  const auto format = static_cast<SMRPixelFormat>([[formats objectForKey:Word(words, 2)] integerValue]);
  SMRImage *image = [[[SMRImage alloc] initWithFormat:format
                                                width:[Word(words, 3) integerValue]
                                               height:[Word(words, 4) integerValue]
                                                 data:data] autorelease];
  [scenario.frames setObject:image forKey:Word(words, 1)];
}

void PrintBox(SMRBox *box) {
  std::printf(" %.9g %.9g %.9g %.9g\n", Wide(box.left), Wide(box.top), Wide(box.right), Wide(box.bottom));
}

void Detect(const Scenario &scenario, Words *words) {
  SMRImage *image = [scenario.frames objectForKey:Word(words, 2)];
  image.rotation = static_cast<SMRRotation>([Word(words, 3) integerValue]);
  NSError *error = nil;
  NSArray<SMRDetection *> *found = [scenario.detector detectImage:image error:&error];
  Check(found != nil, error);
  image.rotation = SMRRotationDeg0;
  for (SMRDetection *detection in found) {
    std::printf("%s %d %s %.9g", [Word(words, 1) UTF8String], static_cast<int>(detection.index),
                [detection.label UTF8String], Wide(detection.score));
    PrintBox(detection.box);
  }
}

void Track(const Scenario &scenario, Words *words) {
  NSError *error = nil;
  NSArray<SMRTrackedHand *> *hands =
      [scenario.tracker trackImage:[scenario.frames objectForKey:Word(words, 3)]
                       timestampUs:[Word(words, 2) longLongValue]
                             error:&error];
  Check(hands != nil, error);
  for (SMRTrackedHand *hand in hands) {
    std::printf("%s %d %d %s %d", [Word(words, 1) UTF8String], static_cast<int>(hand.number),
                static_cast<int>(hand.index), [hand.label UTF8String], static_cast<int>(hand.event));
    PrintBox(hand.box);
  }
  std::printf("%s hands %d detections %" PRId64 "\n", [Word(words, 1) UTF8String],
              static_cast<int>([hands count]), scenario.tracker.detectionCount);
}

SMRBeautySettings *SettingsOf(float smoothing, float whitening, float sharpening) {
  SMRBeautySettings *settings = [[[SMRBeautySettings alloc] init] autorelease];
  settings.smoothing = smoothing;
  settings.whitening = whitening;
  settings.sharpening = sharpening;
  return settings;
}

void Beautify(const Scenario &scenario, Words *words) {
  SMRImage *image = [scenario.frames objectForKey:Word(words, 2)];
  SMRBeautySettings *settings =
      SettingsOf([Word(words, 3) floatValue], [Word(words, 4) floatValue], [Word(words, 5) floatValue]);
  NSMutableData *output =
      [NSMutableData dataWithLength:static_cast<NSUInteger>(4 * image.width * image.height)];
  NSError *error = nil;
  BOOL done = NO;
  if ([words count] > 6) {
    const std::uint8_t half[] = {255, 0};
    SMRImage *mask = [[[SMRImage alloc] initWithFormat:SMRPixelFormatGray8
                                                 width:2
                                                height:1
                                                  data:[NSData dataWithBytes:half length:2]] autorelease];
    done = [scenario.filter applyWithinImage:image mask:mask output:output settings:settings error:&error];
  } else {
    done = [scenario.filter applyImage:image output:output settings:settings error:&error];
  }
  Check(done, error);
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto *bytes = static_cast<const std::uint8_t *>([output bytes]);
  for (NSUInteger at = 0; at < [output length]; ++at) hash = (hash ^ bytes[at]) * 0x100000001b3U;
  std::printf("%s %016" PRIx64 "\n", [Word(words, 1) UTF8String], hash);
}

void Segment(const Scenario &scenario, Words *words) {
  SMRImage *image = [scenario.frames objectForKey:Word(words, 2)];
  NSString *what = Word(words, 3);
  const auto pixels = static_cast<NSUInteger>(image.width * image.height);
  NSMutableData *output = [NSMutableData dataWithLength:[what isEqual:@"mask"] ? pixels : 4 * pixels];
  NSError *error = nil;
  Check([scenario.portrait segmentImage:image error:&error], error);
  BOOL done = NO;
  if ([what isEqual:@"mask"]) {
    done = [scenario.portrait writeMaskImage:image output:output error:&error];
  } else if ([what isEqual:@"color"]) {
    done = [scenario.portrait replaceWithColorImage:image
                                                red:10
                                              green:200
                                               blue:30
                                             output:output
                                              error:&error];
  } else if ([what isEqual:@"image"]) {
    done = [scenario.portrait replaceWithImage:image
                                    background:[scenario.frames objectForKey:@"shapes"]
                                        output:output
                                         error:&error];
  } else {
    done = [scenario.portrait blurBackgroundImage:image output:output strength:0.8F error:&error];
  }
  Check(done, error);
  std::int64_t sum = 0;
  const auto *bytes = static_cast<const std::uint8_t *>([output bytes]);
  for (NSUInteger at = 0; at < [output length]; ++at)
    sum += std::int64_t{bytes[at]} * static_cast<int>(at % 251 + 1);
  std::printf("%s %" PRId64 "\n", [Word(words, 1) UTF8String], sum);
}

SMRActionClassifier *ClassifierOf(const Scenario &scenario, NSString *name, NSError **error) {
  SMRActionOptions *options = [[[SMRActionOptions alloc] init] autorelease];
  options.frameIntervalMs = 100;
  options.steadiness = 0.5F;
  options.stddev = 255;
  NSString *path = [scenario.folder stringByAppendingFormat:@"/vision_frames/%@.tflite", name];
  return [[[SMRActionClassifier alloc] initWithPath:path
                                             labels:[NSArray arrayWithObjects:@"red", @"green", @"blue", nil]
                                            options:options
                                             engine:scenario.engine
                                              error:error] autorelease];
}

void Classify(const Scenario &scenario, Words *words) {
  NSError *error = nil;
  NSArray<SMRActionMatch *> *matches =
      [scenario.classifier classifyImage:[scenario.frames objectForKey:Word(words, 3)]
                                  timeMs:[Word(words, 2) longLongValue]
                              maxResults:3
                                   error:&error];
  Check(matches != nil, error);
  for (SMRActionMatch *match in matches) {
    std::printf("%s %d %s %.9g\n", [Word(words, 1) UTF8String], static_cast<int>(match.index),
                [match.label UTF8String], Wide(match.score));
  }
  std::printf("%s matches %d runs %" PRId64 "\n", [Word(words, 1) UTF8String],
              static_cast<int>([matches count]), scenario.classifier.runCount);
}

SMRGestureTracker *TrackerOf(const Scenario &scenario, NSInteger interval, NSError **error) {
  SMRGestureOptions *options = [[[SMRGestureOptions alloc] init] autorelease];
  options.detectionInterval = interval;
  return [[[SMRGestureTracker alloc] initWithPath:scenario.model
                                           labels:scenario.labels
                                          options:options
                                           engine:scenario.engine
                                            error:error] autorelease];
}

bool Load(const Scenario &scenario, NSString *model, NSArray *labels, SMRDetectorOptions *options,
          NSError **error) {
  return [[[SMRObjectDetector alloc] initWithPath:model
                                           labels:labels
                                          options:options
                                           engine:scenario.engine
                                            error:error] autorelease] != nil;
}

// Whether it went well, which it must not.
bool Provoke(const Scenario &scenario, NSString *kind, NSError **error) {
  SMRDetectorOptions *options = [[[SMRDetectorOptions alloc] init] autorelease];
  NSMutableData *output = [NSMutableData dataWithLength:4 * 162 * 121];
  SMRImage *face = [scenario.frames objectForKey:@"face"];
  if ([kind isEqual:@"missing_model"]) {
    return Load(scenario, [scenario.model stringByAppendingString:@".none"], scenario.labels, options, error);
  }
  if ([kind isEqual:@"wrong_label_count"]) {
    return Load(scenario, scenario.model, [NSArray arrayWithObject:@"one"], options, error);
  }
  if ([kind isEqual:@"unknown_class"]) {
    options.classes = [NSArray arrayWithObject:@4];
    return Load(scenario, scenario.model, scenario.labels, options, error);
  }
  if ([kind isEqual:@"odd_anchors"]) {
    SMRAnchorOptions *anchors = [[[SMRAnchorOptions alloc] init] autorelease];
    anchors.boxes = [NSArray arrayWithObjects:@1, @2, @3, nil];
    options.anchors = anchors;
    return Load(scenario, scenario.model, scenario.labels, options, error);
  }
  if ([kind isEqual:@"zero_interval"]) return TrackerOf(scenario, 0, error) != nil;
  if ([kind isEqual:@"time_goes_backwards"]) {
    return [scenario.tracker trackImage:[scenario.frames objectForKey:@"shapes"] timestampUs:0
                                  error:error] != nil;
  }
  if ([kind isEqual:@"setting_out_of_range"]) {
    return [scenario.filter applyImage:face output:output settings:SettingsOf(1.5F, 0, 0) error:error];
  }
  if ([kind isEqual:@"another_size"]) {
    return [scenario.portrait writeMaskImage:face output:output error:error];
  }
  if ([kind isEqual:@"output_too_small"]) {
    [output setLength:[output length] - 1];
    return [scenario.filter applyImage:face output:output settings:SettingsOf(0, 0, 0) error:error];
  }
  if ([kind isEqual:@"not_an_action_model"]) return ClassifierOf(scenario, @"bright", error) != nil;
  if ([kind isEqual:@"action_time_goes_backwards"]) {
    return [scenario.classifier classifyImage:face timeMs:0 maxResults:3 error:error] != nil;
  }
  if ([kind isEqual:@"no_results_wanted"]) {
    return [scenario.classifier classifyImage:face timeMs:2000 maxResults:0 error:error] != nil;
  }
  if ([kind isEqual:@"not_a_model"]) {
    return [[[SMRObjectDetector alloc] initWithModel:output
                                              labels:scenario.labels
                                             options:options
                                              engine:scenario.engine
                                               error:error] autorelease] != nil;
  }
  Quit([@"unknown kind of error " stringByAppendingString:kind]);
}

void RunLine(const Scenario &scenario, NSString *line) {
  Words *words = [line componentsSeparatedByString:@" "];
  NSString *verb = Word(words, 0);
  if ([verb isEqual:@"frame"]) {
    ReadFrame(scenario, words);
  } else if ([verb isEqual:@"detect"]) {
    Detect(scenario, words);
  } else if ([verb isEqual:@"track"]) {
    Track(scenario, words);
  } else if ([verb isEqual:@"beauty"]) {
    Beautify(scenario, words);
  } else if ([verb isEqual:@"portrait"]) {
    Segment(scenario, words);
  } else if ([verb isEqual:@"action"]) {
    Classify(scenario, words);
  } else if ([verb isEqual:@"error"]) {
    NSError *error = nil;
    const bool fine = Provoke(scenario, Word(words, 2), &error);
    std::printf("%s error %s\n", [Word(words, 1) UTF8String], fine ? "OK" : NameOf([error code]));
  } else {
    Quit([@"unknown line: " stringByAppendingString:line]);
  }
}

void Run(NSString *path, NSString *models) {
  Scenario scenario;
  scenario.folder = [path stringByDeletingLastPathComponent];
  scenario.model = [models stringByAppendingPathComponent:@"detector_f32.tflite"];
  scenario.frames = [NSMutableDictionary dictionary];
  scenario.labels = [NSArray arrayWithObjects:@"disc", @"square", @"triangle", @"star", nil];
  SMREngineOptions *options = [[[SMREngineOptions alloc] init] autorelease];
  options.threads = 1;
  NSError *error = nil;
  scenario.engine = [[[SMREngine alloc] initWithOptions:options error:&error] autorelease];
  Check(scenario.engine != nil, error);
  scenario.detector = [[[SMRObjectDetector alloc] initWithPath:scenario.model
                                                        labels:scenario.labels
                                                       options:[[[SMRDetectorOptions alloc] init] autorelease]
                                                        engine:scenario.engine
                                                         error:&error] autorelease];
  Check(scenario.detector != nil, error);
  scenario.tracker = TrackerOf(scenario, 4, &error);
  Check(scenario.tracker != nil, error);
  scenario.filter = [[[SMRBeautyFilter alloc] initWithEngine:scenario.engine error:&error] autorelease];
  Check(scenario.filter != nil, error);

  SMRPortraitOptions *unit = [[[SMRPortraitOptions alloc] init] autorelease];
  unit.stddev = 255;
  NSString *bright = [scenario.folder stringByAppendingPathComponent:@"vision_frames/bright.tflite"];
  scenario.portrait = [[[SMRPortraitSegmenter alloc] initWithPath:bright
                                                          options:unit
                                                           engine:scenario.engine
                                                            error:&error] autorelease];
  Check(scenario.portrait != nil, error);
  scenario.classifier = ClassifierOf(scenario, @"clip", &error);
  Check(scenario.classifier != nil, error);

  NSString *text = [NSString stringWithContentsOfFile:path encoding:NSUTF8StringEncoding error:&error];
  Check(text != nil, error);
  for (NSString *line in [text componentsSeparatedByString:@"\n"]) {
    if ([line length] == 0 || [line hasPrefix:@"#"]) continue;
    @autoreleasepool {
      RunLine(scenario, line);
    }
  }
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) Quit(@"usage: run_vision <scenario file> <models folder>");
  @autoreleasepool {
    Run([NSString stringWithUTF8String:argv[1]], [NSString stringWithUTF8String:argv[2]]);
  }
  return 0;
}
