// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.util.Arrays;
import java.util.Objects;

/**
 * How a raw detection model says where things are; not used where the model ends in
 * TFLite_Detection_PostProcess.
 *
 * <p>Immutable.
 */
public final class AnchorOptions {
  final float[] boxes;
  final int[] strides;
  final float[] aspectRatios;
  final float minScale;
  final float maxScale;
  final boolean betweenScales;
  final boolean fewerInFirstLayer;
  final float centreScale;
  final float sizeScale;
  final ScoreKind scores;
  final boolean backgroundFirst;

  AnchorOptions(float[] boxes, int[] strides, float[] aspectRatios, float minScale, float maxScale, boolean betweenScales, boolean fewerInFirstLayer, float centreScale, float sizeScale, ScoreKind scores, boolean backgroundFirst) {
    this.boxes = boxes.clone();
    this.strides = strides.clone();
    this.aspectRatios = aspectRatios.clone();
    this.minScale = minScale;
    this.maxScale = maxScale;
    this.betweenScales = betweenScales;
    this.fewerInFirstLayer = fewerInFirstLayer;
    this.centreScale = centreScale;
    this.sizeScale = sizeScale;
    this.scores = Objects.requireNonNull(scores, "scores");
    this.backgroundFirst = backgroundFirst;
  }

  /**
   * Four numbers per anchor: centre y, centre x, height, width. Empty: anchors are those of SSD by
   * the fields below.
   */
  public float[] getBoxes() {
    return boxes.clone();
  }

  /** Input pixels per cell, one for each layer. */
  public int[] getStrides() {
    return strides.clone();
  }

  /** Width over height, an anchor each; empty: 1, 2 and 1/2. */
  public float[] getAspectRatios() {
    return aspectRatios.clone();
  }

  /** Scale of the first layer, as a share of the picture. */
  public float getMinScale() {
    return minScale;
  }

  /** Scale of the last layer. */
  public float getMaxScale() {
    return maxScale;
  }

  /** Adds a square between this layer's scale and the next. */
  public boolean getBetweenScales() {
    return betweenScales;
  }

  /** The first layer has three anchors: a small square, and ratios 2 and 1/2. */
  public boolean getFewerInFirstLayer() {
    return fewerInFirstLayer;
  }

  /** What the model multiplied offsets of centres by. */
  public float getCentreScale() {
    return centreScale;
  }

  /** What the model multiplied logarithms of sizes by. */
  public float getSizeScale() {
    return sizeScale;
  }

  /** What the class scores are. */
  public ScoreKind getScores() {
    return scores;
  }

  /** Class 0 of the scores means that nothing is there. */
  public boolean getBackgroundFirst() {
    return backgroundFirst;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof AnchorOptions)) {
      return false;
    }
    AnchorOptions that = (AnchorOptions) other;
    return Arrays.equals(boxes, that.boxes)
        && Arrays.equals(strides, that.strides)
        && Arrays.equals(aspectRatios, that.aspectRatios)
        && Float.compare(minScale, that.minScale) == 0
        && Float.compare(maxScale, that.maxScale) == 0
        && betweenScales == that.betweenScales
        && fewerInFirstLayer == that.fewerInFirstLayer
        && Float.compare(centreScale, that.centreScale) == 0
        && Float.compare(sizeScale, that.sizeScale) == 0
        && Objects.equals(scores, that.scores)
        && backgroundFirst == that.backgroundFirst;
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(boxes), Arrays.hashCode(strides), Arrays.hashCode(aspectRatios), minScale, maxScale, betweenScales, fewerInFirstLayer, centreScale, sizeScale, scores, backgroundFirst);
  }

  @Override
  public String toString() {
    return "AnchorOptions{boxes=" + Arrays.toString(boxes)
        + ", strides=" + Arrays.toString(strides)
        + ", aspectRatios=" + Arrays.toString(aspectRatios)
        + ", minScale=" + minScale
        + ", maxScale=" + maxScale
        + ", betweenScales=" + betweenScales
        + ", fewerInFirstLayer=" + fewerInFirstLayer
        + ", centreScale=" + centreScale
        + ", sizeScale=" + sizeScale
        + ", scores=" + scores
        + ", backgroundFirst=" + backgroundFirst
        + "}";
  }

  /** Makes a {@link AnchorOptions}; what is not set keeps its default. */
  public static final class Builder {
    private float[] boxes = new float[0];
    private int[] strides = new int[0];
    private float[] aspectRatios = new float[0];
    private float minScale = 0.2f;
    private float maxScale = 0.95f;
    private boolean betweenScales = true;
    private boolean fewerInFirstLayer = true;
    private float centreScale = 10.0f;
    private float sizeScale = 5.0f;
    private ScoreKind scores = ScoreKind.LOGITS;
    private boolean backgroundFirst = true;

    public Builder() {}

    /**
     * Four numbers per anchor: centre y, centre x, height, width. Empty: anchors are those of SSD by
     * the fields below.
     */
    public Builder setBoxes(float[] boxes) {
      this.boxes = boxes;
      return this;
    }

    /** Input pixels per cell, one for each layer. */
    public Builder setStrides(int[] strides) {
      this.strides = strides;
      return this;
    }

    /** Width over height, an anchor each; empty: 1, 2 and 1/2. */
    public Builder setAspectRatios(float[] aspectRatios) {
      this.aspectRatios = aspectRatios;
      return this;
    }

    /** Scale of the first layer, as a share of the picture. */
    public Builder setMinScale(float minScale) {
      this.minScale = minScale;
      return this;
    }

    /** Scale of the last layer. */
    public Builder setMaxScale(float maxScale) {
      this.maxScale = maxScale;
      return this;
    }

    /** Adds a square between this layer's scale and the next. */
    public Builder setBetweenScales(boolean betweenScales) {
      this.betweenScales = betweenScales;
      return this;
    }

    /** The first layer has three anchors: a small square, and ratios 2 and 1/2. */
    public Builder setFewerInFirstLayer(boolean fewerInFirstLayer) {
      this.fewerInFirstLayer = fewerInFirstLayer;
      return this;
    }

    /** What the model multiplied offsets of centres by. */
    public Builder setCentreScale(float centreScale) {
      this.centreScale = centreScale;
      return this;
    }

    /** What the model multiplied logarithms of sizes by. */
    public Builder setSizeScale(float sizeScale) {
      this.sizeScale = sizeScale;
      return this;
    }

    /** What the class scores are. */
    public Builder setScores(ScoreKind scores) {
      this.scores = scores;
      return this;
    }

    /** Class 0 of the scores means that nothing is there. */
    public Builder setBackgroundFirst(boolean backgroundFirst) {
      this.backgroundFirst = backgroundFirst;
      return this;
    }

    public AnchorOptions build() {
      return new AnchorOptions(boxes, strides, aspectRatios, minScale, maxScale, betweenScales, fewerInFirstLayer, centreScale, sizeScale, scores, backgroundFirst);
    }
  }
}
