package com.smilear;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Checks and converts arguments before native code sees them. */
final class NativeArguments {
  private NativeArguments() {}

  /** Copies a list; {@code empty} gives the array its type. */
  static <T> T[] array(Collection<? extends T> items, String name, T[] empty) {
    T[] array = Objects.requireNonNull(items, name).toArray(empty);
    for (T item : array) {
      Objects.requireNonNull(item, name);
    }
    return array;
  }

  /** Makes a list of an array that nobody else holds. */
  static <T> List<T> list(T[] items) {
    return Collections.unmodifiableList(Arrays.asList(items));
  }

  /** The bytes from position to limit of a direct buffer, unmoved by what happens to the buffer later. */
  static ByteBuffer readable(ByteBuffer buffer, String name) {
    if (!Objects.requireNonNull(buffer, name).isDirect()) {
      throw new IllegalArgumentException(
          name + " is on the Java heap; allocate it with ByteBuffer.allocateDirect");
    }
    return buffer.slice();
  }

  /** As {@link #readable}, and the buffer may be written to. */
  static ByteBuffer writable(ByteBuffer buffer, String name) {
    ByteBuffer slice = readable(buffer, name);
    if (buffer.isReadOnly()) {
      throw new IllegalArgumentException(name + " is read-only, but the call fills it");
    }
    return slice;
  }
}
