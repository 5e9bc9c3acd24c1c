// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How the whole dance went.
 *
 * <p>Immutable.
 */
public final class DanceResult {
  final float score;
  final float similarity;
  final int lagMs;
  final boolean mirrored;
  final float followed;

  DanceResult(float score, float similarity, int lagMs, boolean mirrored, float followed) {
    this.score = score;
    this.similarity = similarity;
    this.lagMs = lagMs;
    this.mirrored = mirrored;
    this.followed = followed;
  }

  /** 0..100. 100: the coach's poses; 0: as much like them as the coach's own at other moments. */
  public float getScore() {
    return score;
  }

  /** 0..1: the mean over the recording. */
  public float getSimilarity() {
    return similarity;
  }

  /** How far the dancer was behind, on average. */
  public int getLagMs() {
    return lagMs;
  }

  /** It was danced as in a mirror. */
  public boolean getMirrored() {
    return mirrored;
  }

  /** 0..1: the part of the recording with the dancer in view. */
  public float getFollowed() {
    return followed;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof DanceResult)) {
      return false;
    }
    DanceResult that = (DanceResult) other;
    return Float.compare(score, that.score) == 0
        && Float.compare(similarity, that.similarity) == 0
        && lagMs == that.lagMs
        && mirrored == that.mirrored
        && Float.compare(followed, that.followed) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(score, similarity, lagMs, mirrored, followed);
  }

  @Override
  public String toString() {
    return "DanceResult{score=" + score
        + ", similarity=" + similarity
        + ", lagMs=" + lagMs
        + ", mirrored=" + mirrored
        + ", followed=" + followed
        + "}";
  }
}
