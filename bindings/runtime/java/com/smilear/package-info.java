/**
 * SmileAR: augmented reality on the device.
 *
 * <p>Everything is non-null unless marked {@code @Nullable}. Objects that implement {@link
 * java.lang.AutoCloseable} hold native memory: close them, best with try-with-resources. A call on a
 * closed object throws {@link java.lang.IllegalStateException}; closing twice does nothing. Memory of
 * forgotten objects is freed some time after the garbage collector finds them.
 */
@NullMarked
package com.smilear;

import org.jspecify.annotations.NullMarked;
