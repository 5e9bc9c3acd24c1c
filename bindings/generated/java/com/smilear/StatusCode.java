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
  INTERNAL(7),
  /** A bundle or licence is damaged, changed, or not signed by a trusted key. */
  TAMPERED(8),
  /** The bundle's key is another one's. */
  WRONG_KEY(9),
  /** The bundle is older than accepted, or the clock was set back. */
  ROLLED_BACK(10),
  /** The bundle or licence needs a newer version of this library. */
  SDK_TOO_OLD(11),
  /** There is no licence, or it does not cover the feature or product. */
  UNLICENSED(12),
  /** The licence is for another app, signer or platform. */
  WRONG_APPLICATION(13),
  /** The licence is no longer, or not yet, valid. */
  LICENCE_EXPIRED(14);

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
