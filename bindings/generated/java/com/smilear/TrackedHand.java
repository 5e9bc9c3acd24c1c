// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * One hand in a frame.
 *
 * <p>Immutable.
 */
public final class TrackedHand {
  final int number;
  final int index;
  final String label;
  final float score;
  final Box box;
  final GestureEvent event;

  TrackedHand(int number, int index, String label, float score, Box box, GestureEvent event) {
    this.number = number;
    this.index = index;
    this.label = Objects.requireNonNull(label, "label");
    this.score = score;
    this.box = Objects.requireNonNull(box, "box");
    this.event = Objects.requireNonNull(event, "event");
  }

  /** The hand's own: the same from frame to frame; counted from 1, never used again. */
  public int getNumber() {
    return number;
  }

  /** The gesture's class, counted from 0. */
  public int getIndex() {
    return index;
  }

  /** The gesture's label. */
  public String getLabel() {
    return label;
  }

  /** Of the last time the model saw it; 0..1. */
  public float getScore() {
    return score;
  }

  /** Where it is, or must be by now. */
  public Box getBox() {
    return box;
  }

  /** What happened to it in this frame. */
  public GestureEvent getEvent() {
    return event;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof TrackedHand)) {
      return false;
    }
    TrackedHand that = (TrackedHand) other;
    return number == that.number
        && index == that.index
        && Objects.equals(label, that.label)
        && Float.compare(score, that.score) == 0
        && Objects.equals(box, that.box)
        && Objects.equals(event, that.event);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, index, label, score, box, event);
  }

  @Override
  public String toString() {
    return "TrackedHand{number=" + number
        + ", index=" + index
        + ", label=" + label
        + ", score=" + score
        + ", box=" + box
        + ", event=" + event
        + "}";
  }
}
