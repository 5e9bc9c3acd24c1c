// run_poses <scenario file> <scratch folder>
//
// Runs tests/scenario/poses.txt through the Objective-C wrapper and prints what it gets; the output must equal
// the other languages'.
#import <Foundation/Foundation.h>
#import <SmileAR/SmileAR.h>

#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void Quit(NSString *message) {
  std::fprintf(stderr, "poses: %s\n", [message UTF8String]);
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
    case SMRStatusCodeFailedPrecondition:
      return "FAILED_PRECONDITION";
    default:
      return "OTHER";
  }
}

using Words = NSArray<NSString *>;

NSString *Word(Words *words, NSUInteger index) { return [words objectAtIndex:index]; }

// The rest of a line: x, y and score of each keypoint.
NSArray<SMRKeypoint *> *PoseOf(Words *words, NSUInteger from) {
  NSMutableArray *pose = [NSMutableArray array];
  for (NSUInteger at = from; at < [words count]; at += 3) {
    [pose addObject:[[[SMRKeypoint alloc] initWithX:[Word(words, at) floatValue]
                                                  y:[Word(words, at + 1) floatValue]
                                              score:[Word(words, at + 2) floatValue]] autorelease]];
  }
  return pose;
}

double Wide(float value) { return static_cast<double>(value); }

SMRSkeleton *Plain() { return [[[SMRSkeleton alloc] init] autorelease]; }

struct Scenario {
  NSString *scratch;
  NSString *recording;
  SMREngine *engine;
  SMRPoseGestureMatcher *matcher;
  SMRDanceRecorder *recorder;
  SMRDanceScorer *scorer;
};

void Match(const Scenario &scenario, Words *words) {
  NSError *error = nil;
  NSArray<SMRPoseGestureMatch *> *matches = [scenario.matcher matchPose:PoseOf(words, 3)
                                                                 timeMs:[Word(words, 2) longLongValue]
                                                                  error:&error];
  Check(matches != nil, error);
  for (SMRPoseGestureMatch *match in matches) {
    std::printf("%s %s %.9g %d %d %d\n", [Word(words, 1) UTF8String], [match.name UTF8String],
                Wide(match.similarity), match.mirrored, match.active, static_cast<int>(match.event));
  }
}

void StartScoring(Scenario *scenario, Words *words) {
  NSError *error = nil;
  Check([scenario->recorder savePath:scenario->recording error:&error], error);
  scenario->scorer = [[SMRDanceScorer alloc] initWithPath:scenario->recording
                                                 skeleton:Plain()
                                                  options:[[[SMRDanceOptions alloc] init] autorelease]
                                                   engine:scenario->engine
                                                    error:&error];
  Check(scenario->scorer != nil, error);
  std::printf("%s %d %lld\n", [Word(words, 1) UTF8String], static_cast<int>(scenario->recorder.frameCount),
              static_cast<long long>(scenario->scorer.durationMs));
}

void Follow(const Scenario &scenario, Words *words) {
  NSError *error = nil;
  SMRDanceFeedback *feedback = [scenario.scorer followPose:PoseOf(words, 3)
                                                    timeMs:[Word(words, 2) longLongValue]
                                                     error:&error];
  Check(feedback != nil, error);
  std::printf("%s %.9g %.9g %lld %d %d %d %d\n", [Word(words, 1) UTF8String], Wide(feedback.score),
              Wide(feedback.similarity), static_cast<long long>(feedback.coachTimeMs), feedback.mirrored,
              feedback.inStreak, static_cast<int>(feedback.event), feedback.finished);
}

void PrintLimbs(NSString *id, const char *when, NSArray<SMRDanceLimb *> *limbs, NSError *error) {
  Check(limbs != nil, error);
  for (SMRDanceLimb *limb in limbs) {
    std::printf("%s %s %s %.9g\n", [id UTF8String], when, [limb.limb UTF8String], Wide(limb.score));
  }
}

void Finish(const Scenario &scenario, Words *words) {
  NSError *error = nil;
  SMRDanceResult *result = [scenario.scorer finishAndReturnError:&error];
  Check(result != nil, error);
  std::printf("%s %.9g %.9g %d %d %.9g\n", [Word(words, 1) UTF8String], Wide(result.score),
              Wide(result.similarity), static_cast<int>(result.lagMs), result.mirrored, Wide(result.followed));
  PrintLimbs(Word(words, 1), "recent", [scenario.scorer recentLimbsAndReturnError:&error], error);
  PrintLimbs(Word(words, 1), "final", [scenario.scorer finalLimbsAndReturnError:&error], error);
}

SMRSkeleton *BadSkeleton() {
  SMRSkeleton *skeleton = Plain();
  skeleton.keypoints = [NSArray arrayWithObjects:@"a", @"left_b", nil];
  skeleton.bones =
      [NSArray arrayWithObject:[[[SMRBone alloc] initWithStart:0 end:1 limb:@"line"] autorelease]];
  return skeleton;
}

// What must fail, and the error it gives.
NSError *Provoke(const Scenario &scenario, NSString *kind) {
  NSError *error = nil;
  id made = nil;
  bool done = false;
  if ([kind isEqual:@"missing_recording"]) {
    NSString *path = [scenario.scratch stringByAppendingPathComponent:@"none.dance"];
    made = [[SMRDanceScorer alloc] initWithPath:path error:&error];
  } else if ([kind isEqual:@"damaged_recording"]) {
    NSData *bytes = [@"SMRDANCE" dataUsingEncoding:NSUTF8StringEncoding];
    made = [[SMRDanceScorer alloc] initWithRecording:bytes error:&error];
  } else if ([kind isEqual:@"wrong_keypoints"]) {
    SMRKeypoint *keypoint = [[[SMRKeypoint alloc] initWithX:0 y:0 score:1] autorelease];
    NSArray *pose = [NSArray arrayWithObjects:keypoint, keypoint, keypoint, nil];
    done = [scenario.matcher matchPose:pose timeMs:1000000 error:&error] != nil;
  } else if ([kind isEqual:@"time_backwards"]) {
    done = [scenario.matcher matchPose:[NSArray array] timeMs:0 error:&error] != nil;
  } else if ([kind isEqual:@"unknown_gesture"]) {
    done = [scenario.matcher removeName:@"nobody" error:&error];
  } else if ([kind isEqual:@"bad_options"]) {
    SMRPoseGestureOptions *options = [[[SMRPoseGestureOptions alloc] init] autorelease];
    options.holdMs = -1;
    made = [[SMRPoseGestureMatcher alloc] initWithSkeleton:Plain() options:options error:&error];
  } else if ([kind isEqual:@"bad_skeleton"]) {
    made = [[SMRDanceRecorder alloc] initWithSkeleton:BadSkeleton() error:&error];
  } else if ([kind isEqual:@"finish_early"]) {
    SMRDanceScorer *fresh =
        [[[SMRDanceScorer alloc] initWithPath:scenario.recording error:&error] autorelease];
    Check(fresh != nil, error);
    done = [fresh finishAndReturnError:&error] != nil;
  } else if ([kind isEqual:@"save_nowhere"]) {
    NSString *path = [scenario.scratch stringByAppendingPathComponent:@"no/such/folder"];
    done = [scenario.recorder savePath:path error:&error];
  } else {
    Quit([@"unknown kind of error " stringByAppendingString:kind]);
  }
  if (made != nil || done) Quit([kind stringByAppendingString:@" did not fail"]);
  return error;
}

void RunLine(Scenario *scenario, NSString *line) {
  if ([line length] == 0 || [line hasPrefix:@"#"]) return;
  Words *words = [line componentsSeparatedByString:@" "];
  NSString *verb = Word(words, 0);
  NSError *error = nil;
  if ([verb isEqual:@"add"]) {
    Check([scenario->matcher addName:Word(words, 1) example:PoseOf(words, 2) error:&error], error);
  } else if ([verb isEqual:@"record"]) {
    const long long time = [Word(words, 1) longLongValue];
    Check([scenario->recorder addPose:PoseOf(words, 2) timeMs:time error:&error], error);
  } else if ([verb isEqual:@"match"]) {
    Match(*scenario, words);
  } else if ([verb isEqual:@"score"]) {
    StartScoring(scenario, words);
  } else if ([verb isEqual:@"follow"]) {
    Follow(*scenario, words);
  } else if ([verb isEqual:@"finish"]) {
    Finish(*scenario, words);
  } else if ([verb isEqual:@"error"]) {
    NSError *found = Provoke(*scenario, Word(words, 2));
    std::printf("%s error %s\n", [Word(words, 1) UTF8String], NameOf([found code]));
  } else {
    Quit([@"unknown line: " stringByAppendingString:line]);
  }
}

void Run(NSString *path, NSString *scratch) {
  NSError *error = nil;
  Scenario scenario = {};
  scenario.scratch = scratch;
  scenario.recording = [scratch stringByAppendingPathComponent:@"poses.dance"];
  scenario.engine = [[SMREngine alloc] initWithOptions:[[[SMREngineOptions alloc] init] autorelease]
                                                 error:&error];
  Check(scenario.engine != nil, error);
  scenario.matcher =
      [[SMRPoseGestureMatcher alloc] initWithSkeleton:Plain()
                                              options:[[[SMRPoseGestureOptions alloc] init] autorelease]
                                               engine:scenario.engine
                                                error:&error];
  Check(scenario.matcher != nil, error);
  scenario.recorder = [[SMRDanceRecorder alloc] initWithSkeleton:Plain() engine:scenario.engine error:&error];
  Check(scenario.recorder != nil, error);
  NSData *data = [NSData dataWithContentsOfFile:path];
  if (data == nil) Quit([@"cannot read " stringByAppendingString:path]);
  NSString *text = [[[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] autorelease];
  for (NSString *line in [text componentsSeparatedByString:@"\n"]) {
    @autoreleasepool {
      RunLine(&scenario, line);
    }
  }
  [scenario.scorer release];
  [scenario.recorder release];
  [scenario.matcher release];
  [scenario.engine release];
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) Quit(@"usage: run_poses <scenario file> <scratch folder>");
  @autoreleasepool {
    Run([NSString stringWithUTF8String:argv[1]], [NSString stringWithUTF8String:argv[2]]);
  }
  return 0;
}
