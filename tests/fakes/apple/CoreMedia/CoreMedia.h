// As CoreVideo/CoreVideo.h.
#ifndef SMILEAR_FAKE_COREMEDIA_H_
#define SMILEAR_FAKE_COREMEDIA_H_

#include <CoreVideo/CoreVideo.h>

typedef struct opaqueCMSampleBuffer* CMSampleBufferRef;

#ifdef __cplusplus
extern "C"
#endif
    CVImageBufferRef CMSampleBufferGetImageBuffer(CMSampleBufferRef sample);

#endif  // SMILEAR_FAKE_COREMEDIA_H_
