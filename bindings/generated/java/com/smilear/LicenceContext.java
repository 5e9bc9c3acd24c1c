// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Objects;

/**
 * What an app knows of itself.
 *
 * <p>Immutable.
 */
public final class LicenceContext {
  final String application;
  final String signer;
  final long lastSeen;

  LicenceContext(String application, String signer, long lastSeen) {
    this.application = Objects.requireNonNull(application, "application");
    this.signer = Objects.requireNonNull(signer, "signer");
    this.lastSeen = lastSeen;
  }

  /** Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own. */
  public String getApplication() {
    return application;
  }

  /**
   * Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere
   * empty.
   */
  public String getSigner() {
    return signer;
  }

  /** The high-water mark of the app's last run, from its own storage; 0 where it has none. */
  public long getLastSeen() {
    return lastSeen;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof LicenceContext)) {
      return false;
    }
    LicenceContext that = (LicenceContext) other;
    return Objects.equals(application, that.application)
        && Objects.equals(signer, that.signer)
        && lastSeen == that.lastSeen;
  }

  @Override
  public int hashCode() {
    return Objects.hash(application, signer, lastSeen);
  }

  @Override
  public String toString() {
    return "LicenceContext{application=" + application
        + ", signer=" + signer
        + ", lastSeen=" + lastSeen
        + "}";
  }

  /** Makes a {@link LicenceContext}; what is not set keeps its default. */
  public static final class Builder {
    private String application = "";
    private String signer = "";
    private long lastSeen = 0L;

    public Builder() {}

    /** Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own. */
    public Builder setApplication(String application) {
      this.application = application;
      return this;
    }

    /**
     * Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere
     * empty.
     */
    public Builder setSigner(String signer) {
      this.signer = signer;
      return this;
    }

    /** The high-water mark of the app's last run, from its own storage; 0 where it has none. */
    public Builder setLastSeen(long lastSeen) {
      this.lastSeen = lastSeen;
      return this;
    }

    public LicenceContext build() {
      return new LicenceContext(application, signer, lastSeen);
    }
  }
}
