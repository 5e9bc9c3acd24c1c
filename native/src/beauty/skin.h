// Skin: how likely a colour is that of skin, whatever its brightness.
#ifndef SMILEAR_BEAUTY_SKIN_H_
#define SMILEAR_BEAUTY_SKIN_H_

namespace smilear {

// 0..1, for channels in 0..255. Light and dark skin alike differ from other things in their chroma: more red
// and less blue than gray, within narrow bounds.
float SkinLikeness(float red, float green, float blue);

}  // namespace smilear

#endif  // SMILEAR_BEAUTY_SKIN_H_
