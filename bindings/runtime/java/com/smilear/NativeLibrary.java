package com.smilear;

/** Loads the native library once, when the first class that needs it is initialised. */
final class NativeLibrary {
  /** Absolute path of the library, where it is not on the JVM's own search path. */
  private static final String PATH_PROPERTY = "smilear.library.path";

  static {
    String path = System.getProperty(PATH_PROPERTY);
    if (path == null) {
      System.loadLibrary("smilear");
    } else {
      System.load(path);
    }
  }

  private NativeLibrary() {}

  /** Returns once the library is loaded; initialising this class has done the work. */
  static void load() {}
}
