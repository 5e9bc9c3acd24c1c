// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** Why a call failed. Codes are stable across versions and equal in every language. */
public enum StatusCode {
  /** Something passed is out of its documented range. */
  INVALID_ARGUMENT(1),
  /** A file is not there. */
  NOT_FOUND(2),
  /** The model is damaged or breaks the feature's contract. */
  INVALID_MODEL(3),
  /** The model needs an op or version that this library was built without. */
  UNSUPPORTED_OP(4),
  /** Out of memory. */
  RESOURCE_EXHAUSTED(5),
  /** The right call at the wrong moment. */
  FAILED_PRECONDITION(6),
  /** The runtime failed: a bug or a broken device. */
  INTERNAL(7);

  /** The number that native code knows the value by. */
  final int value;

  StatusCode(int value) {
    this.value = value;
  }

  static StatusCode of(int value) {
    for (StatusCode candidate : values()) {
      if (candidate.value == value) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("StatusCode " + value);
  }
}
