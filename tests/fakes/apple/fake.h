// What the fakes are made of: tests fill these in and look at the counts.
#ifndef SMILEAR_FAKE_APPLE_H_
#define SMILEAR_FAKE_APPLE_H_

#include <CoreMedia/CoreMedia.h>
#import <UIKit/UIKit.h>

#include <array>
#include <cstdint>
#include <vector>

struct FakePlane {
  std::vector<std::uint8_t> bytes;
  std::size_t stride;
  std::size_t height;
};

struct __CVBuffer {
  OSType type;
  std::size_t width;
  std::size_t height;
  bool planar;
  std::vector<FakePlane> planes;
  CFStringRef matrix = nullptr;
  bool lockable = true;
  int references = 1;
  int locks = 0;
  int attachments = 0;  // copied and not yet released
};

struct opaqueCMSampleBuffer {
  CVImageBufferRef image;
};

struct CGImage {
  std::size_t width;
  std::size_t height;
  std::vector<std::uint8_t> rgba;
};

// Contexts and colour spaces that nobody released.
extern int live_core_graphics_objects;

#endif  // SMILEAR_FAKE_APPLE_H_
