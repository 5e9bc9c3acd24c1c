// Every type in every place, from Objective-C. Ends with exit code 0 and "ok", or says what does not hold.
#import <Foundation/Foundation.h>
#import <SmileAR/SmileAR.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <thread>
#include <vector>

// Half of a surrogate pair between two letters: Apple's strings may hold such, GNUstep makes none.
@interface BrokenText : NSString
@end

@implementation BrokenText

- (NSUInteger)length {
  return 3;
}

- (unichar)characterAtIndex:(NSUInteger)index {
  const unichar characters[] = {'a', 0xD83D, 'b'};
  return characters[index];
}

@end

namespace {

int live_leases = 0;

void Check(bool holds, const char *what, int line) {
  if (holds) return;
  std::fprintf(stderr, "line %d: %s\n", line, what);
  std::exit(1);
}

#define CHECK(...) Check(__VA_ARGS__, #__VA_ARGS__, __LINE__)

// The reason of the exception that the action raises, which must have the name.
template <class Action>
NSString *Raised(NSString *name, Action action) {
  @try {
    action();
  } @catch (NSException *exception) {
    CHECK([[exception name] isEqual:name]);
    return [exception reason];
  }
  CHECK(false);
  return nil;
}

// nil where the headers do not allow it.
id Nothing() { return nil; }

// An initialiser that raises leaves the object to whoever allocated it.
template <class T, class Action>
NSString *RaisedByInit(T *object, Action action) {
  NSString *reason = Raised(NSInvalidArgumentException, [&] { action(object); });
  [object release];
  return reason;
}

template <class T>
T *Owned(T *object) {
  return [object autorelease];
}

bool IsError(NSError *error, SMRStatusCode code, NSString *message) {
  return [[error domain] isEqual:SMRErrorDomain] && [error code] == code &&
         [[error localizedDescription] isEqual:message];
}

SMRPalette *MakePalette(NSInteger size) {
  NSError *error = nil;
  SMRPalette *palette = Owned([[SMRPalette alloc] initWithSize:size error:&error]);
  CHECK(palette != nil && error == nil);
  return palette;
}

SMRPainter *MakePainter(NSArray<NSString *> *texts) {
  NSError *error = nil;
  SMRPainter *painter = Owned([[SMRPainter alloc] initWithSpare:nil
                                                     labelTexts:texts
                                                        palette:MakePalette(5)
                                                          error:&error]);
  CHECK(painter != nil && error == nil);
  return painter;
}

SMRPoint *MakePoint(double x, double y) { return Owned([[SMRPoint alloc] initWithX:x y:y]); }

void IsEchoed(SMRPainter *painter, SMREverything *value) {
  NSError *error = nil;
  SMREverything *back = [painter echoValue:value error:&error];
  CHECK(back != nil && back != value && [back isEqual:value] && [back hash] == [value hash]);
  CHECK([[back description] isEqual:[value description]]);
}

void Defaults(SMRPainter *painter) {
  SMREverything *value = Owned([[SMREverything alloc] initWithPlace:MakePoint(1, -2)]);
  CHECK(value.flag && value.small == -7 && value.large == 9000000000);
  CHECK(value.single == 0.25F && value.precise == 1e-9);
  CHECK([value.text isEqual:@"say \"hi\"\n"] && value.colour == SMRColourDarkBlue);
  CHECK([value.numbers count] == 0 && [value.points count] == 0);
  CHECK(value.maybeFlag == nil && value.maybePoint == nil);
  IsEchoed(painter, value);
  CHECK([[MakePoint(1, 2) description] isEqual:@"Point(x=1, y=2)"]);
  CHECK([MakePoint(1, 2) isEqual:MakePoint(1, 2)] && ![MakePoint(1, 2) isEqual:MakePoint(2, 1)]);
  CHECK(![MakePoint(1, 2) isEqual:@"text"]);
  SMRPoint *point = MakePoint(1, 2);
  CHECK([point copy] == point);
  [point release];
}

void Everything(SMRPainter *painter) {
  NSMutableArray *names = [NSMutableArray arrayWithObjects:@"", @"\u00e9\u4f60", @"\U0001F600", nil];
  const unichar nul[] = {0, 'a'};
  [names addObject:[NSString stringWithCharacters:nul length:2]];
  SMREverything *value = Owned([[SMREverything alloc] initWithPlace:MakePoint(NAN, -INFINITY)]);
  value.flag = NO;
  value.small = std::numeric_limits<int>::min();
  value.large = std::numeric_limits<int64_t>::max();
  value.single = -0.0F;
  value.precise = std::numeric_limits<double>::denorm_min();
  value.text = @"\U0001F600";
  value.colour = SMRColourRed;
  value.numbers = @[ @1, @-2, @(std::numeric_limits<int>::max()) ];
  value.longs = @[ @(std::numeric_limits<int64_t>::min()) ];
  value.weights = @[ @0.5F, @(INFINITY) ];
  value.doubles = @[ @(std::numeric_limits<double>::max()) ];
  value.names = names;
  value.colours = @[ @(SMRColourRed), @(SMRColourDarkBlue) ];
  value.points = @[ MakePoint(1, 2), MakePoint(3, 4) ];
  value.maybeFlag = [NSNumber numberWithBool:NO];
  value.maybeSmall = @0;
  value.maybeLarge = @-1LL;
  value.maybeSingle = @1.0F;
  value.maybePrecise = @2.0;
  value.maybeText = @"";
  value.maybeColour = @(SMRColourRed);
  value.maybePoint = MakePoint(5, 6);
  IsEchoed(painter, value);
  [names removeAllObjects];
  CHECK([value.names count] == 4);

  SMREverything *copy = Owned([value copy]);
  CHECK(copy != value && [copy isEqual:value]);
  copy.maybePoint = nil;
  CHECK(value.maybePoint != nil && ![copy isEqual:value]);

  // what is too large becomes the nearest
  copy.small = std::numeric_limits<NSInteger>::max();
  CHECK([painter echoValue:copy error:nil].small == std::numeric_limits<int>::max());
}

void Sums(SMRPainter *painter) {
  NSArray *points = @[ MakePoint(1, 2), MakePoint(3, 4) ];
  NSArray *numbers = @[ @10, @20 ];
  const auto sum = [&](NSNumber *maybe, SMRPalette *palette) {
    return [painter sumFlag:YES
                      small:2
                      large:3
                     single:0.5F
                    precise:0.25
                       text:@"four"
                     colour:SMRColourRed
                    numbers:numbers
                     points:points
                 maybeSmall:maybe
                    palette:palette];
  };
  CHECK(sum(nil, nil) == 49.75);
  CHECK(sum(@100, nil) == 149.75);
  CHECK(sum(nil, MakePalette(4)) == 53.75);
  CHECK([painter sumFlag:NO
                   small:0
                   large:0
                  single:0
                 precise:0
                    text:@""
                  colour:SMRColourDarkBlue
                 numbers:@[]
                  points:@[]] == 70000);
  SMRPalette *closed = MakePalette(1);
  [closed close];
  CHECK([Raised(NSInternalInconsistencyException, [&] { sum(nil, closed); })
      isEqual:@"Palette is closed; make a new one"]);
}

void Buffers(SMRPainter *painter) {
  NSError *error = nil;
  NSMutableData *target = [NSMutableData dataWithLength:4];
  CHECK([painter fillSource:[NSData dataWithBytes:"\3\4\5" length:3] target:target error:&error]);
  CHECK([target isEqual:[NSData dataWithBytes:"\3\4\5\0" length:4]] && error == nil);
  CHECK(![painter fillSource:target target:[NSMutableData dataWithLength:3] error:&error]);
  CHECK(IsError(error, SMRStatusCodeInvalidArgument, @"target is too small"));
  CHECK(![painter fillSource:target target:[NSMutableData dataWithLength:3] error:nil]);
  CHECK([painter fillSource:[NSData data] target:[NSMutableData data] error:nil]);
}

void Results(SMRPainter *painter) {
  NSArray<SMRLabel *> *labels = [painter labelsAndReturnError:nil];
  CHECK([labels count] == 2 && [[labels objectAtIndex:1].text isEqual:@"\U0001F600"] &&
        [labels objectAtIndex:1].weight == 0.5F);
  SMRGallery *gallery = [painter gallery];
  CHECK([gallery.first.text isEqual:@"5+none"] && [gallery.others count] == 2);
  CHECK([gallery.last.text isEqual:@"\uFFFD"]);
  CHECK([painter nextColour:SMRColourDarkBlue] == SMRColourRed);
  CHECK([painter nextColour] == SMRColourDarkBlue);
  CHECK([painter flippedFlag:NO] && ![painter flippedFlag:YES]);
  CHECK([painter maybeSmall:-1] == nil && [[painter maybeSmall:3] doubleValue] == 1.5);
  NSArray *halves = @[ @0.5F, @1.5F ];
  CHECK([[painter halvesWeights:@[ @1, @3 ]] isEqual:halves]);
  CHECK([[SMRPainter spoken] isEqual:@"hmhm"]);
  CHECK([[SMRPainter spokenText:@"\U0001F600"] isEqual:@"\U0001F600\U0001F600"]);
  CHECK([[SMRPainter spokenText:Owned([[BrokenText alloc] init])] isEqual:@"a\uFFFDba\uFFFDb"]);
  [painter reset];
  CHECK([painter.tag isEqual:@"reset"]);
}

void Failures(SMRPainter *painter) {
  NSError *error = nil;
  SMREverything *refused = Owned([[SMREverything alloc] initWithPlace:MakePoint(0, 0)]);
  refused.text = @"refuse";
  CHECK([painter echoValue:refused error:&error] == nil);
  CHECK(IsError(error, SMRStatusCodeInvalidArgument, @"refused \U0001F600"));
  CHECK([painter echoValue:refused error:nil] == nil);

  NSString *invalid = NSInvalidArgumentException;
  CHECK([Raised(invalid, [&] { [painter echoValue:Nothing() error:nil]; })
      isEqual:@"value is nil; pass an object"]);
  CHECK([RaisedByInit([SMREverything alloc], [](SMREverything *value) {
    (void)[value initWithPlace:Nothing()];
  }) isEqual:@"place is nil; pass an object"]);
  refused.text = Nothing();
  CHECK([Raised(invalid, [&] { [painter echoValue:refused error:nil]; })
      isEqual:@"a text is nil; pass an object"]);
  CHECK([Raised(invalid, [&] { [painter nextColour:(SMRColour)3]; }) isEqual:@"an enum has no value 3"]);
  Raised(invalid, [&] { [painter halvesWeights:(id) @[ @"x", [NSArray array] ]]; });
  Raised(invalid, [&] { [painter halvesWeights:Nothing()]; });
}

void Palettes() {
  NSError *error = nil;
  CHECK([[SMRPalette alloc] initWithSize:-1 error:&error] == nil);
  CHECK(IsError(error, SMRStatusCodeInvalidArgument, @"size is negative"));
  CHECK([[SMRPalette alloc] initWithSize:-1 error:nil] == nil);

  SMRPalette *spare = MakePalette(7);
  SMRPainter *painter = Owned([[SMRPainter alloc] initWithSpare:spare error:&error]);
  CHECK([painter.tag isEqual:@"3+7"] && !painter.closed);
  [spare close];
  [spare close];
  CHECK(spare.closed);
  CHECK([painter.tag isEqual:@"3+7"]);
  CHECK([Raised(NSInternalInconsistencyException, [&] { (void)spare.size; })
      isEqual:@"Palette is closed; make a new one"]);
  error = nil;
  CHECK([[SMRPainter alloc] initWithSpare:spare error:&error] == nil);
  CHECK(IsError(error, SMRStatusCodeFailedPrecondition, @"Palette is closed; make a new one"));

  [painter close];
  CHECK([painter labelsAndReturnError:&error] == nil);
  CHECK(IsError(error, SMRStatusCodeFailedPrecondition, @"Painter is closed; make a new one"));
  Raised(NSInternalInconsistencyException, [&] { (void)painter.tag; });
}

NSData *Counted(NSUInteger size) {
  NSMutableData *data = [NSMutableData dataWithLength:size];
  for (NSUInteger index = 0; index < size; ++index) {
    static_cast<uint8_t *>([data mutableBytes])[index] = static_cast<uint8_t>(index % 100);
  }
  return data;
}

SMRImage *Packed(SMRPixelFormat format, NSInteger width, NSInteger height, NSData *data) {
  return Owned([[SMRImage alloc] initWithFormat:format width:width height:height data:data]);
}

void Describes(SMRPainter *painter, SMRImage *image, NSArray<NSNumber *> *numbers) {
  NSArray *described = [painter describeImage:image];
  if ([described isEqual:numbers]) return;
  std::fprintf(stderr, "%s\n", [[described description] UTF8String]);
  CHECK(false);
}

int Described(SMRPainter *painter, SMRImage *image, NSUInteger index) {
  return [[[painter describeImage:image] objectAtIndex:index] intValue];
}

void GiveBack(void *context) {
  CHECK(context == &live_leases);
  --live_leases;
}

void Images(SMRPainter *painter) {
  SMRImage *rgba = Packed(SMRPixelFormatRgba8888, 4, 3, Counted(48));
  Describes(painter, rgba, @[ @0, @4, @3, @0, @0, @0, @1, @0, @0, @0, @0, @48, @16, @4, @0, @47 ]);
  rgba.rotation = SMRRotationDeg270;
  rgba.mirrored = YES;
  rgba.matrix = SMRYuvMatrixBt709;
  rgba.range = SMRYuvRangeLimited;
  rgba.crop = Owned([[SMRRect alloc] initWithX:1 y:2 width:3 height:1]);
  Describes(painter, rgba, @[ @0, @4, @3, @270, @1, @1, @0, @1, @2, @3, @1, @48, @16, @4, @0, @47 ]);
  rgba.crop = nil;
  Describes(painter, rgba, @[ @0, @4, @3, @270, @1, @1, @0, @0, @0, @0, @0, @48, @16, @4, @0, @47 ]);
  Describes(painter, Packed(SMRPixelFormatGray8, 3, 2, Counted(6)),
            @[ @6, @3, @2, @0, @0, @0, @1, @0, @0, @0, @0, @6, @3, @1, @0, @5 ]);
  Describes(painter, Packed(SMRPixelFormatRgb888, 3, 2, Counted(18)),
            @[ @2, @3, @2, @0, @0, @0, @1, @0, @0, @0, @0, @18, @9, @3, @0, @17 ]);
  // odd sizes; the last byte of an interleaved plane may be missing
  Describes(painter, Packed(SMRPixelFormatNv21, 5, 3, Counted(26)),
            @[ @3, @5, @3, @0, @0, @0, @1, @0, @0, @0, @0, @15, @5, @1, @0, @14, @11, @6, @2, @15, @25 ]);
  Describes(painter, Packed(SMRPixelFormatNv12, 5, 3, Counted(7)),
            @[ @4, @5, @3, @0, @0, @0, @1, @0, @0, @0, @0, @7, @5, @1, @0, @6, @0, @6, @2, @-1, @-1 ]);
  Describes(painter, Packed(SMRPixelFormatI420, 5, 3, Counted(27)), @[
    @5, @5, @3,  @0, @0, @0, @1,  @0,  @0, @0, @0, @15, @5,
    @1, @0, @14, @6, @3, @1, @15, @20, @6, @3, @1, @21, @26
  ]);
  // numbers that would overflow when multiplied are for the callee to refuse
  SMRImage *huge = Packed(SMRPixelFormatRgba8888, NSIntegerMax, NSIntegerMax, Counted(4));
  CHECK(Described(painter, huge, 1) == std::numeric_limits<int>::max());

  SMRPlane *y = Owned([[SMRPlane alloc] initWithData:Counted(24) rowStride:8 pixelStride:1]);
  SMRPlane *v = Owned([[SMRPlane alloc] initWithData:Counted(7) rowStride:6 pixelStride:2]);
  CHECK(y.rowStride == 8 && v.pixelStride == 2 && [y.data length] == 24);
  SMRImage *camera = Owned([[SMRImage alloc] initWithFormat:SMRPixelFormatI420
                                                      width:6
                                                     height:3
                                                     planes:@[ y, v, v ]]);
  Describes(painter, camera, @[
    @5, @6, @3,  @0, @0, @0, @1, @0, @0, @0, @0, @24, @8,
    @1, @0, @23, @7, @6, @2, @0, @6, @7, @6, @2, @0,  @6
  ]);
  @autoreleasepool {
    live_leases = 1;
    SMRImage *lent = [SMRImage imageWithFormat:SMRPixelFormatGray8
                                         width:6
                                        height:3
                                        planes:@[ y ]
                                       context:&live_leases
                                       release:GiveBack];
    CHECK(Described(painter, lent, 11) == 24 && live_leases == 1);
  }
  CHECK(live_leases == 0);

  NSString *invalid = NSInvalidArgumentException;
  const auto planes = [](NSArray *list) {
    return RaisedByInit([SMRImage alloc], [list](SMRImage *image) {
      (void)[image initWithFormat:SMRPixelFormatGray8 width:1 height:1 planes:list];
    });
  };
  CHECK([planes(@[]) isEqual:@"an image has one to three planes, not 0"]);
  CHECK([planes(@[ y, y, y, y ]) isEqual:@"an image has one to three planes, not 4"]);
  CHECK([planes(Nothing()) isEqual:@"planes is nil; pass an object"]);
  RaisedByInit([SMRImage alloc], [](SMRImage *image) {
    (void)[image initWithFormat:SMRPixelFormatGray8 width:1 height:1 data:Nothing()];
  });
  RaisedByInit([SMRPlane alloc],
               [](SMRPlane *plane) { (void)[plane initWithData:Nothing() rowStride:1 pixelStride:1]; });
  Raised(invalid, [&] { [painter describeImage:Nothing()]; });
  camera.rotation = (SMRRotation)45;
  CHECK([Raised(invalid, [&] { [painter describeImage:camera]; }) isEqual:@"an enum has no value 45"]);
}

void CallUntilClosed(SMRPainter *painter) {
  while (true) {
    @autoreleasepool {
      NSError *error = nil;
      NSArray *labels = [painter labelsAndReturnError:&error];
      if (labels == nil) {
        CHECK([error code] == SMRStatusCodeFailedPrecondition);
        return;
      }
      CHECK([labels count] == 2);
    }
  }
}

void ClosingRaces() {
  for (int round = 0; round < 20; ++round) {
    @autoreleasepool {
      SMRPainter *painter = MakePainter(@[ @"a", @"b" ]);
      std::vector<std::thread> callers;
      for (int caller = 0; caller < 4; ++caller) {
        callers.emplace_back([painter] {
          [NSThread currentThread];  // makes the thread known to Foundation
          CallUntilClosed(painter);
        });
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
      [painter close];
      for (std::thread &caller : callers) caller.join();
    }
  }
}

void Run() {
  SMRPainter *painter = MakePainter(@[ @"a", @"\U0001F600" ]);
  Defaults(painter);
  Everything(painter);
  Sums(painter);
  Buffers(painter);
  Results(painter);
  Failures(painter);
  Images(painter);
  Palettes();
  ClosingRaces();
}

}  // namespace

// The argument is how often: what is lost must not depend on it.
int main(int argc, char **argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 1;
  for (int round = 0; round < rounds; ++round) {
    @autoreleasepool {
      Run();
    }
  }
  std::puts("ok");
  return 0;
}
