// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Which keypoints a pose has, in which order. Without any: the 17 of the COCO data set, with bones
 * for arms, legs, torso and head.
 *
 * <p>Immutable.
 */
public final class Skeleton {
  final String[] keypoints;
  final Bone[] bones;

  Skeleton(List<String> keypoints, List<Bone> bones) {
    this.keypoints = NativeArguments.array(keypoints, "keypoints", new String[0]);
    this.bones = NativeArguments.array(bones, "bones", new Bone[0]);
  }

  /** Names; those that start with left_ and right_ are each other's mirror image. */
  public List<String> getKeypoints() {
    return NativeArguments.list(keypoints);
  }

  /** The lines that poses are compared by, on both sides alike. */
  public List<Bone> getBones() {
    return NativeArguments.list(bones);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Skeleton)) {
      return false;
    }
    Skeleton that = (Skeleton) other;
    return Arrays.equals(keypoints, that.keypoints)
        && Arrays.equals(bones, that.bones);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(keypoints), Arrays.hashCode(bones));
  }

  @Override
  public String toString() {
    return "Skeleton{keypoints=" + Arrays.toString(keypoints)
        + ", bones=" + Arrays.toString(bones)
        + "}";
  }

  /** Makes a {@link Skeleton}; what is not set keeps its default. */
  public static final class Builder {
    private List<String> keypoints = Collections.<String>emptyList();
    private List<Bone> bones = Collections.<Bone>emptyList();

    public Builder() {}

    /** Names; those that start with left_ and right_ are each other's mirror image. */
    public Builder setKeypoints(List<String> keypoints) {
      this.keypoints = keypoints;
      return this;
    }

    /** The lines that poses are compared by, on both sides alike. */
    public Builder setBones(List<Bone> bones) {
      this.bones = bones;
      return this;
    }

    public Skeleton build() {
      return new Skeleton(keypoints, bones);
    }
  }
}
