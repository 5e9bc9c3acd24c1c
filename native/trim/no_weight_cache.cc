// Answers for the file that XNNPACK's delegate can keep packed weights in: there is none.
//
// Such a file is good for a library that packs weights as the one that wrote it. To tell, XNNPACK makes an
// operator of random weights for each kind of operator that a model has, and keeps a sum of what was packed;
// so all kinds are linked, whatever the models have. Nobody asks for these sums here.
//
// The core names no such file (inference/delegate_xnnpack.cc), so nothing here is called but
// RemapDataBuffer, which a cache alone makes use of. These definitions come first in the link of a
// trimmed product, and the delegate's own are left out with all that only they need.
//
// The delegate's header of this class includes a generated one that is not published, so what is
// replaced is declared here once more. Where a declaration is not the delegate's any more, its
// definition is merely not used.
#include <cstddef>
#include <cstdint>
#include <unordered_map>

#include "tensorflow/lite/core/c/common.h"
#include "tensorflow/lite/delegates/xnnpack/file_util.h"
#include "xnnpack.h"

namespace tflite::xnnpack {

class MMapWeightCacheProvider {
 public:
  bool LoadOrStartBuild(const char* file_path, FileDescriptor fd);
  bool LockMemory();
  bool StartBuildStep();
  bool StopBuildStep();
  void MapTensorIdentifiers(const TfLiteTensor* tensors, std::size_t size,
                            const std::unordered_map<std::size_t, std::size_t>& tensor_index_to_identifier);
  void RemapDataBuffer(const void* buffer, const void* new_buffer);

  static std::size_t look_up(void* context, const xnn_weights_cache_look_up_key* cache_key);
  static void* reserve_space(void* context, std::size_t n);
  static std::size_t look_up_or_insert(void* context, const xnn_weights_cache_look_up_key* cache_key,
                                       void* ptr, std::size_t size);
  static bool is_finalized(void* context);
  static void* offset_to_addr(void* context, std::size_t offset);
  static xnn_status delete_cache(void* context);
  static xnn_status alias_data(void* context, void* alias, void* original);
};

bool MMapWeightCacheProvider::LoadOrStartBuild(const char* /*file_path*/, FileDescriptor /*fd*/) {
  return false;
}

bool MMapWeightCacheProvider::LockMemory() { return false; }

bool MMapWeightCacheProvider::StartBuildStep() { return false; }

bool MMapWeightCacheProvider::StopBuildStep() { return false; }

void MMapWeightCacheProvider::MapTensorIdentifiers(
    const TfLiteTensor* /*tensors*/, std::size_t /*size*/,
    const std::unordered_map<std::size_t, std::size_t>& /*tensor_index_to_identifier*/) {}

void MMapWeightCacheProvider::RemapDataBuffer(const void* /*buffer*/, const void* /*new_buffer*/) {}

std::size_t MMapWeightCacheProvider::look_up(void* /*context*/,
                                             const xnn_weights_cache_look_up_key* /*cache_key*/) {
  return SIZE_MAX;
}

void* MMapWeightCacheProvider::reserve_space(void* /*context*/, std::size_t /*n*/) { return nullptr; }

std::size_t MMapWeightCacheProvider::look_up_or_insert(void* /*context*/,
                                                       const xnn_weights_cache_look_up_key* /*cache_key*/,
                                                       void* /*ptr*/, std::size_t /*size*/) {
  return SIZE_MAX;
}

bool MMapWeightCacheProvider::is_finalized(void* /*context*/) { return false; }

void* MMapWeightCacheProvider::offset_to_addr(void* /*context*/, std::size_t /*offset*/) { return nullptr; }

xnn_status MMapWeightCacheProvider::delete_cache(void* /*context*/) { return xnn_status_success; }

xnn_status MMapWeightCacheProvider::alias_data(void* /*context*/, void* /*alias*/, void* /*original*/) {
  return xnn_status_invalid_state;
}

}  // namespace tflite::xnnpack

extern "C" {

xnn_status xnn_fingerprint_convolution2d_nchw(std::uint32_t /*id*/) { return xnn_status_success; }

xnn_status xnn_fingerprint_convolution2d_nhwc(std::uint32_t /*id*/) { return xnn_status_success; }

xnn_status xnn_fingerprint_deconvolution2d_nhwc(std::uint32_t /*id*/) { return xnn_status_success; }

xnn_status xnn_fingerprint_fully_connected_nc(std::uint32_t /*id*/) { return xnn_status_success; }

}  // extern "C"
