// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** What the class scores of a raw detection model are, and what is done to them. */
public enum ScoreKind {
  /** Used as they are. */
  PROBABILITIES(0),
  /** Each class for itself: a sigmoid. */
  LOGITS(1),
  /** Of all classes together, background included: a softmax. */
  SOFTMAX_LOGITS(2);

  /** The number that native code knows the value by. */
  final int value;

  ScoreKind(int value) {
    this.value = value;
  }
}
