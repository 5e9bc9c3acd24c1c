package com.smilear;

/** A native call failed; {@link #getCode} says how, the message says why. */
public final class SmileArException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StatusCode code;

  /** Called by native code. */
  SmileArException(int code, String message) {
    super(message);
    this.code = StatusCode.of(code);
  }

  /** Codes are stable across versions and equal in every language. */
  public StatusCode getCode() {
    return code;
  }

  @Override
  public String toString() {
    return getClass().getName() + ": " + code + ": " + getMessage();
  }
}
