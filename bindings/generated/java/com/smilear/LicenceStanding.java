// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

/** How a licence stands, so that an app can tell its people in time. */
public enum LicenceStanding {
  /** Valid for a while yet. */
  VALID(0),
  /** Within the days of warning that the licence asks for. */
  EXPIRES_SOON(1),
  /** Expired, but still accepted for a while. */
  IN_GRACE(2);

  /** The number that native code knows the value by. */
  final int value;

  LicenceStanding(int value) {
    this.value = value;
  }

  static LicenceStanding of(int value) {
    for (LicenceStanding candidate : values()) {
      if (candidate.value == value) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("LicenceStanding " + value);
  }
}
