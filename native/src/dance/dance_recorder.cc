#include "smilear/dance_recorder.h"

#include <utility>
#include <vector>

#include "base/licence_gate.h"
#include "base/str_cat.h"
#include "base/write_file.h"
#include "body/skeleton_table.h"
#include "dance/recording.h"

namespace smilear {
namespace {

class DanceRecorderImpl : public DanceRecorder {
 public:
  DanceRecorderImpl(std::shared_ptr<Engine> engine, SkeletonTable table)
      : engine_(std::move(engine)), table_(std::move(table)) {
    recording_.keypoints.assign(table_.keypoints().begin(), table_.keypoints().end());
  }

  Status Add(std::span<const Keypoint> pose, std::int64_t time_ms) override {
    if (Status status = CheckPose(table_, pose); !status.ok()) return status;
    const bool first = recording_.times_ms.empty();
    const std::int64_t earliest = first ? 0 : std::int64_t{recording_.times_ms.back()} + 1;
    if (time_ms < earliest || time_ms > kLongestDanceMs) {
      return Status(StatusCode::kInvalidArgument,
                    StrCat("time_ms is ", time_ms, ", but must be in ", earliest, "..", kLongestDanceMs));
    }
    recording_.times_ms.push_back(static_cast<std::uint32_t>(time_ms));
    if (pose.empty()) {
      recording_.poses.resize(recording_.poses.size() + table_.keypoints().size(), Keypoint{.score = 0.0F});
    } else {
      recording_.poses.insert(recording_.poses.end(), pose.begin(), pose.end());
    }
    return Status();
  }

  int frame_count() const override { return static_cast<int>(recording_.times_ms.size()); }

  Status Save(const std::string& path) override {
    if (recording_.times_ms.empty()) {
      return Status(StatusCode::kFailedPrecondition, "there are no frames to save; add some first");
    }
    return WriteFile(path, WriteRecording(recording_));
  }

 private:
  std::shared_ptr<Engine> engine_;
  SkeletonTable table_;
  Recording recording_;
};

}  // namespace

Result<std::unique_ptr<DanceRecorder>> DanceRecorder::Create(const std::shared_ptr<Engine>& engine,
                                                             const Skeleton& skeleton) {
  if (engine == nullptr) return Status(StatusCode::kInvalidArgument, "engine is null");
  if (Status status = CheckLicensed(*engine, "dance"); !status.ok()) return status;
  Result<SkeletonTable> table = SkeletonTable::Create(skeleton);
  if (!table.ok()) return table.status();
  return std::unique_ptr<DanceRecorder>(
      std::make_unique<DanceRecorderImpl>(engine, std::move(table).value()));
}

}  // namespace smilear
