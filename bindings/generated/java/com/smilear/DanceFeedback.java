// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How the dance goes right now.
 *
 * <p>Immutable.
 */
public final class DanceFeedback {
  final float score;
  final float similarity;
  final long coachTimeMs;
  final boolean mirrored;
  final boolean inStreak;
  final DanceEvent event;
  final boolean finished;

  DanceFeedback(float score, float similarity, long coachTimeMs, boolean mirrored, boolean inStreak, DanceEvent event, boolean finished) {
    this.score = score;
    this.similarity = similarity;
    this.coachTimeMs = coachTimeMs;
    this.mirrored = mirrored;
    this.inStreak = inStreak;
    this.event = Objects.requireNonNull(event, "event");
    this.finished = finished;
  }

  /** 0..100, over about the last second. */
  public float getScore() {
    return score;
  }

  /** 0..1, of this frame. */
  public float getSimilarity() {
    return similarity;
  }

  /** The moment of the recording that the dancer is at. */
  public long getCoachTimeMs() {
    return coachTimeMs;
  }

  /** It looks like dancing in a mirror. */
  public boolean getMirrored() {
    return mirrored;
  }

  /** A streak has started and not ended. */
  public boolean getInStreak() {
    return inStreak;
  }

  /** What this frame changed. */
  public DanceEvent getEvent() {
    return event;
  }

  /** The recording is over; frames from here on do not count. */
  public boolean getFinished() {
    return finished;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof DanceFeedback)) {
      return false;
    }
    DanceFeedback that = (DanceFeedback) other;
    return Float.compare(score, that.score) == 0
        && Float.compare(similarity, that.similarity) == 0
        && coachTimeMs == that.coachTimeMs
        && mirrored == that.mirrored
        && inStreak == that.inStreak
        && Objects.equals(event, that.event)
        && finished == that.finished;
  }

  @Override
  public int hashCode() {
    return Objects.hash(score, similarity, coachTimeMs, mirrored, inStreak, event, finished);
  }

  @Override
  public String toString() {
    return "DanceFeedback{score=" + score
        + ", similarity=" + similarity
        + ", coachTimeMs=" + coachTimeMs
        + ", mirrored=" + mirrored
        + ", inStreak=" + inStreak
        + ", event=" + event
        + ", finished=" + finished
        + "}";
  }
}
