// Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
package com.smilear;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Encrypted, signed models in one file. Features decrypt them into the memory that they run them
 * from, and nowhere else.
 *
 * <p>Thread-safe.
 */
public final class Bundle implements AutoCloseable {
  static {
    NativeLibrary.load();
  }

  final NativeHandle nativeHandle;

  private Bundle(long nativePointer) {
    nativeHandle = new NativeHandle(this, "Bundle", nativePointer);
  }

  /**
   * Opens a bundle: signature, age, operators and key are checked.
   *
   * @param path A .smb file.
   * @param key 32 bytes, or none for the key that the library was built with.
   * @param options Which bundles are accepted.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: a key of another size, or none
   *     where none was built in.
   * @throws SmileArException {@link StatusCode#TAMPERED}: damaged, changed, for another product, or
   *     not signed by a trusted key.
   * @throws SmileArException {@link StatusCode#SDK_TOO_OLD}: needs a newer library.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: older than the options accept.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#WRONG_KEY}: the key is another bundle's.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: the library was built without
   *     protection.
   * @throws IllegalArgumentException if {@code key} is not a direct buffer
   */
  public static Bundle fromFile(String path, ByteBuffer key, BundleOptions options) {
    Objects.requireNonNull(path, "path");
    ByteBuffer nativeKey = NativeArguments.readable(key, "key");
    Objects.requireNonNull(options, "options");
    return new Bundle(nativeFromFile(path, nativeKey, options));
  }

  /** As the longer form, with the default for {@code options}. */
  public static Bundle fromFile(String path, ByteBuffer key) {
    return fromFile(path, key, new BundleOptions.Builder().build());
  }

  /**
   * Opens a bundle from memory. The bytes are copied as they are, encrypted.
   *
   * @param bundle The contents of a .smb file.
   * @param key 32 bytes, or none for the key that the library was built with.
   * @param options Which bundles are accepted.
   * @throws SmileArException {@link StatusCode#INVALID_ARGUMENT}: a key of another size, or none
   *     where none was built in.
   * @throws SmileArException {@link StatusCode#TAMPERED}: damaged, changed, for another product, or
   *     not signed by a trusted key.
   * @throws SmileArException {@link StatusCode#SDK_TOO_OLD}: needs a newer library.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: older than the options accept.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#WRONG_KEY}: the key is another bundle's.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: the library was built without
   *     protection.
   * @throws IllegalArgumentException if {@code bundle} is not a direct buffer
   * @throws IllegalArgumentException if {@code key} is not a direct buffer
   */
  public static Bundle fromBytes(ByteBuffer bundle, ByteBuffer key, BundleOptions options) {
    ByteBuffer nativeBundle = NativeArguments.readable(bundle, "bundle");
    ByteBuffer nativeKey = NativeArguments.readable(key, "key");
    Objects.requireNonNull(options, "options");
    return new Bundle(nativeFromBytes(nativeBundle, nativeKey, options));
  }

  /** As the longer form, with the default for {@code options}. */
  public static Bundle fromBytes(ByteBuffer bundle, ByteBuffer key) {
    return fromBytes(bundle, key, new BundleOptions.Builder().build());
  }

  /**
   * Opens a bundle with the key that a licence carries.
   *
   * @param path A .smb file.
   * @param licence A licence with a bundle key.
   * @param options Which bundles are accepted.
   * @throws SmileArException {@link StatusCode#NOT_FOUND}: no readable file at the path.
   * @throws SmileArException {@link StatusCode#UNLICENSED}: the licence carries no key.
   * @throws SmileArException {@link StatusCode#TAMPERED}: damaged, changed, for another product, or
   *     not signed by a trusted key.
   * @throws SmileArException {@link StatusCode#SDK_TOO_OLD}: needs a newer library.
   * @throws SmileArException {@link StatusCode#ROLLED_BACK}: older than the options accept.
   * @throws SmileArException {@link StatusCode#UNSUPPORTED_OP}: names the op that was not built in.
   * @throws SmileArException {@link StatusCode#WRONG_KEY}: the key is another bundle's.
   * @throws SmileArException {@link StatusCode#FAILED_PRECONDITION}: the library was built without
   *     protection.
   * @throws IllegalStateException if {@code licence} is closed
   */
  public static Bundle fromFileLicensed(String path, Licence licence, BundleOptions options) {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(options, "options");
    long nativeLicence = licence.nativeHandle.acquire();
    try {
      return new Bundle(nativeFromFileLicensed(path, nativeLicence, options));
    } finally {
      licence.nativeHandle.release();
    }
  }

  /** As the longer form, with the default for {@code options}. */
  public static Bundle fromFileLicensed(String path, Licence licence) {
    return fromFileLicensed(path, licence, new BundleOptions.Builder().build());
  }

  /**
   * The product that it is for.
   *
   * @throws IllegalStateException if this object is closed
   */
  public String getProduct() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeProduct(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * How new it is: goes up with every release of the models.
   *
   * @throws IllegalStateException if this object is closed
   */
  public long getCounter() {
    long nativePointer = nativeHandle.acquire();
    try {
      return nativeCounter(nativePointer);
    } finally {
      nativeHandle.release();
    }
  }

  /**
   * The names of the models in it.
   *
   * @throws IllegalStateException if this object is closed
   */
  public List<String> getModels() {
    long nativePointer = nativeHandle.acquire();
    try {
      return NativeArguments.list(nativeModels(nativePointer));
    } finally {
      nativeHandle.release();
    }
  }

  /** Frees native memory once no call uses it; does nothing the second time. */
  @Override
  public void close() {
    nativeHandle.close();
  }

  private static native long nativeFromFile(String path, ByteBuffer key, BundleOptions options);

  private static native long nativeFromBytes(ByteBuffer bundle, ByteBuffer key, BundleOptions options);

  private static native long nativeFromFileLicensed(String path, long licence, BundleOptions options);

  private static native String nativeProduct(long nativePointer);

  private static native long nativeCounter(long nativePointer);

  private static native String[] nativeModels(long nativePointer);
}
