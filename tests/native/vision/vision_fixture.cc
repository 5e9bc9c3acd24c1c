#include "vision_fixture.h"

#include <cstddef>
#include <cstring>
#include <utility>

namespace smilear::testing {

std::vector<std::uint8_t> ShapesPicture() {
  constexpr int kSide = 128;
  std::vector<std::uint8_t> pixels;
  for (int y = 0; y < kSide; ++y) {
    for (int x = 0; x < kSide; ++x) {
      const int from_disc_x = x - 36;
      const int from_disc_y = y - 40;
      const bool disc = from_disc_x * from_disc_x + from_disc_y * from_disc_y < 20 * 20;
      const bool square = x >= 70 && x < 112 && y >= 66 && y < 108;
      pixels.push_back(disc ? 220 : square ? 30 : 90);
      pixels.push_back(disc ? 60 : square ? 60 : 140);
      pixels.push_back(disc ? 40 : square ? 200 : 95);
    }
  }
  return pixels;
}

ModelBytes RawDetector(std::vector<float>* anchors) {
  return EditedModel(ReadModel(ModelPath("detector_f32.tflite")), [&](tflite::ModelT& model) {
    tflite::SubGraphT& subgraph = *model.subgraphs[0];
    const tflite::OperatorT& last = *subgraph.operators.back();
    const auto anchor_tensor = static_cast<std::size_t>(last.inputs[2]);
    const std::vector<std::uint8_t>& data = model.buffers[subgraph.tensors[anchor_tensor]->buffer]->data;
    anchors->resize(data.size() / sizeof(float));
    std::memcpy(anchors->data(), data.data(), data.size());
    subgraph.outputs = {last.inputs[0], last.inputs[1]};
    subgraph.operators.pop_back();
    model.signature_defs.clear();
    model.metadata.clear();  // it describes the outputs that are gone
  });
}

DetectorOptions RawOptions(std::vector<float> anchors) {
  DetectorOptions options;
  options.anchors.boxes = std::move(anchors);
  options.anchors.scores = ScoreKind::kProbabilities;
  return options;
}

}  // namespace smilear::testing
