package com.smilear;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Owns one native object on behalf of a Java object, its owner.
 *
 * <p>NB: THREAD SAFETY. Every native call sits between {@link #acquire} and {@link #release}. {@link
 * #close} may come from any thread at any time: the native object is destroyed at once when no call
 * uses it, else by the last call that ends. So a call in flight never sees freed memory, and close
 * never waits.
 *
 * <p>An owner that becomes unreachable without having been closed is closed by a daemon thread. That is
 * a net for mistakes, not a way to work: the collector does not know how large native objects are.
 */
final class NativeHandle extends PhantomReference<Object> {
  /** Handles not yet closed. A reference object must itself be reachable to be enqueued. */
  static final Set<NativeHandle> OPEN =
      Collections.newSetFromMap(new ConcurrentHashMap<NativeHandle, Boolean>());

  private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();

  static {
    NativeLibrary.load();
    Thread reaper =
        new Thread("smilear-handles") {
          @Override
          public void run() {
            closeForgotten();
          }
        };
    reaper.setDaemon(true);
    reaper.start();
  }

  /** Held during a call of an object that allows one call at a time. */
  final Object calls = new Object();

  private final String owner;
  private final long pointer;
  private int uses;
  private boolean closed;

  NativeHandle(Object owner, String name, long pointer) {
    super(owner, QUEUE);
    this.owner = name;
    this.pointer = pointer;
    OPEN.add(this);
  }

  /** Returns the native object's address, good until {@link #release}. */
  synchronized long acquire() {
    if (closed) {
      throw new IllegalStateException(owner + " is closed; make a new one");
    }
    uses++;
    return pointer;
  }

  void release() {
    boolean last;
    synchronized (this) {
      uses--;
      last = closed && uses == 0;
    }
    if (last) {
      nativeDestroy(pointer);
    }
  }

  /** Does nothing the second time. */
  void close() {
    boolean unused;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      unused = uses == 0;
    }
    OPEN.remove(this);
    clear();
    if (unused) {
      nativeDestroy(pointer);
    }
  }

  private static void closeForgotten() {
    while (true) {
      try {
        ((NativeHandle) QUEUE.remove()).close();
      } catch (InterruptedException ignored) {
        // Nobody but a confused thread pool would interrupt this thread; it has no other end than the
        // process's.
      }
    }
  }

  private static native void nativeDestroy(long pointer);
}
