// Box: a place in the picture that a person sees.
#ifndef SMILEAR_BOX_H_
#define SMILEAR_BOX_H_

namespace smilear {

// Edges as shares of the upright picture's width and height: of the image's crop region, turned and
// mirrored as the image says. 0..1 inside it; a box may reach beyond.
struct Box {
  float left = 0.0F;
  float top = 0.0F;
  float right = 0.0F;
  float bottom = 0.0F;
};

}  // namespace smilear

#endif  // SMILEAR_BOX_H_
