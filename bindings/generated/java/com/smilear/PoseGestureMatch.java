// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * How much a body is like one gesture.
 *
 * <p>Immutable.
 */
public final class PoseGestureMatch {
  final String name;
  final float similarity;
  final boolean mirrored;
  final boolean active;
  final PoseGestureEvent event;

  PoseGestureMatch(String name, float similarity, boolean mirrored, boolean active, PoseGestureEvent event) {
    this.name = Objects.requireNonNull(name, "name");
    this.similarity = similarity;
    this.mirrored = mirrored;
    this.active = active;
    this.event = Objects.requireNonNull(event, "event");
  }

  /** The gesture's name. */
  public String getName() {
    return name;
  }

  /** 0..1. */
  public float getSimilarity() {
    return similarity;
  }

  /** The mirror image fitted better. */
  public boolean getMirrored() {
    return mirrored;
  }

  /** The gesture has started and not ended. */
  public boolean getActive() {
    return active;
  }

  /** What this frame changed. */
  public PoseGestureEvent getEvent() {
    return event;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof PoseGestureMatch)) {
      return false;
    }
    PoseGestureMatch that = (PoseGestureMatch) other;
    return Objects.equals(name, that.name)
        && Float.compare(similarity, that.similarity) == 0
        && mirrored == that.mirrored
        && active == that.active
        && Objects.equals(event, that.event);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, similarity, mirrored, active, event);
  }

  @Override
  public String toString() {
    return "PoseGestureMatch{name=" + name
        + ", similarity=" + similarity
        + ", mirrored=" + mirrored
        + ", active=" + active
        + ", event=" + event
        + "}";
  }
}
