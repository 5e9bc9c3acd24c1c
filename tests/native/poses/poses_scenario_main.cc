// poses_scenario <scenario file> <scratch folder>
//
// Runs the scenario about bodies that every language runs, tests/scenario/poses.txt, which describes its
// lines.
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "../program.h"
#include "smilear/dance_recorder.h"
#include "smilear/dance_scorer.h"
#include "smilear/pose_gesture_matcher.h"

namespace {

using smilear::DanceRecorder;
using smilear::DanceScorer;
using smilear::Engine;
using smilear::Keypoint;
using smilear::PoseGestureMatcher;
using smilear::Status;
using smilear::StatusCode;
using smilear::testing::Quit;

using Pose = std::vector<Keypoint>;

void Check(const Status& status) {
  if (!status.ok()) Quit(status.message());
}

const char* NameOf(StatusCode code) {
  switch (code) {
    case StatusCode::kInvalidArgument:
      return "INVALID_ARGUMENT";
    case StatusCode::kNotFound:
      return "NOT_FOUND";
    case StatusCode::kFailedPrecondition:
      return "FAILED_PRECONDITION";
    default:
      return "OTHER";
  }
}

// The rest of a line: x, y and score of each keypoint.
Pose ReadPose(std::istringstream& line) {
  Pose pose;
  for (Keypoint keypoint; line >> keypoint.x >> keypoint.y >> keypoint.score;) pose.push_back(keypoint);
  return pose;
}

double Wide(float value) { return static_cast<double>(value); }

class Scenario {
 public:
  explicit Scenario(std::string scratch)
      : recording_(scratch + "/poses.dance"), scratch_(std::move(scratch)) {}

  void Run(const std::string& text) {
    std::istringstream line(text);
    std::string verb;
    if (!(line >> verb) || verb[0] == '#') return;
    if (verb == "add") {
      std::string name;
      line >> name;
      Check(matcher_->Add(name, ReadPose(line)));
    } else if (verb == "record") {
      std::int64_t time_ms = 0;
      line >> time_ms;
      Check(recorder_->Add(ReadPose(line), time_ms));
    } else if (verb == "match") {
      Match(line);
    } else if (verb == "score") {
      StartScoring(line);
    } else if (verb == "follow") {
      Follow(line);
    } else if (verb == "finish") {
      Finish(line);
    } else if (verb == "error") {
      std::string id;
      std::string kind;
      line >> id >> kind;
      std::printf("%s error %s\n", id.c_str(), NameOf(Provoke(kind).code()));
    } else {
      Quit("unknown line: " + text);
    }
  }

 private:
  void Match(std::istringstream& line) {
    std::string id;
    std::int64_t time_ms = 0;
    line >> id >> time_ms;
    std::vector<smilear::PoseGestureMatch> matches;
    Check(matcher_->Match(ReadPose(line), time_ms, &matches));
    for (const smilear::PoseGestureMatch& match : matches) {
      std::printf("%s %s %.9g %d %d %d\n", id.c_str(), std::string(match.name).c_str(),
                  Wide(match.similarity), match.mirrored, match.active, static_cast<int>(match.event));
    }
  }

  void StartScoring(std::istringstream& line) {
    std::string id;
    line >> id;
    Check(recorder_->Save(recording_));
    scorer_ = DanceScorer::FromFile(engine_, recording_, {}, {}).value();
    std::printf("%s %d %lld\n", id.c_str(), recorder_->frame_count(),
                static_cast<long long>(scorer_->duration_ms()));
  }

  void Follow(std::istringstream& line) {
    std::string id;
    std::int64_t time_ms = 0;
    line >> id >> time_ms;
    const auto found = scorer_->Follow(ReadPose(line), time_ms);
    Check(found.status());
    const smilear::DanceFeedback& feedback = found.value();
    std::printf("%s %.9g %.9g %lld %d %d %d %d\n", id.c_str(), Wide(feedback.score),
                Wide(feedback.similarity), static_cast<long long>(feedback.coach_time_ms), feedback.mirrored,
                feedback.in_streak, static_cast<int>(feedback.event), feedback.finished);
  }

  void Finish(std::istringstream& line) {
    std::string id;
    line >> id;
    const auto found = scorer_->Finish();
    Check(found.status());
    const smilear::DanceResult& result = found.value();
    std::printf("%s %.9g %.9g %d %d %.9g\n", id.c_str(), Wide(result.score), Wide(result.similarity),
                result.lag_ms, result.mirrored, Wide(result.followed));
    std::vector<smilear::DanceLimb> limbs;
    Check(scorer_->RecentLimbs(&limbs));
    Print(id + " recent", limbs);
    Check(scorer_->FinalLimbs(&limbs));
    Print(id + " final", limbs);
  }

  static void Print(const std::string& start, const std::vector<smilear::DanceLimb>& limbs) {
    for (const smilear::DanceLimb& limb : limbs) {
      std::printf("%s %s %.9g\n", start.c_str(), std::string(limb.limb).c_str(), Wide(limb.score));
    }
  }

  Status Provoke(const std::string& kind) {
    std::vector<smilear::PoseGestureMatch> matches;
    if (kind == "missing_recording") {
      return DanceScorer::FromFile(engine_, scratch_ + "/none.dance", {}, {}).status();
    }
    if (kind == "damaged_recording") {
      const std::string bytes = "SMRDANCE";
      const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
      return DanceScorer::FromBytes(engine_, {data, bytes.size()}, {}, {}).status();
    }
    if (kind == "wrong_keypoints") return matcher_->Match(Pose(3), 1000000, &matches);
    if (kind == "time_backwards") return matcher_->Match({}, 0, &matches);
    if (kind == "unknown_gesture") return matcher_->Remove("nobody");
    if (kind == "bad_options") return PoseGestureMatcher::Create(engine_, {}, {.hold_ms = -1}).status();
    if (kind == "bad_skeleton") {
      return DanceRecorder::Create(engine_, {{"a", "left_b"}, {{0, 1, "line"}}}).status();
    }
    if (kind == "finish_early") {
      return DanceScorer::FromFile(engine_, recording_, {}, {}).value()->Finish().status();
    }
    if (kind == "save_nowhere") return recorder_->Save(scratch_ + "/no/such/folder");
    Quit("unknown kind of error " + kind);
  }

  std::string recording_;
  std::string scratch_;
  std::shared_ptr<Engine> engine_ = Engine::Create({}).value();
  std::unique_ptr<PoseGestureMatcher> matcher_ = PoseGestureMatcher::Create(engine_, {}, {}).value();
  std::unique_ptr<DanceRecorder> recorder_ = DanceRecorder::Create(engine_, {}).value();
  std::unique_ptr<DanceScorer> scorer_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) Quit("usage: poses_scenario <scenario file> <scratch folder>");
  std::ifstream file(argv[1]);
  if (!file) Quit(std::string("cannot read ") + argv[1]);
  Scenario scenario(argv[2]);
  for (std::string line; std::getline(file, line);) scenario.Run(line);
  return 0;
}
