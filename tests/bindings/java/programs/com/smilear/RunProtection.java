package com.smilear;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Runs tests/scenario/protection.txt through the Java API and prints what it gets; arguments are the scenario, the
 * folder of its files, and a frame. The output must equal the other languages'.
 */
public final class RunProtection {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 120;

  private final Path folder;
  private final ByteBuffer frame;

  private RunProtection(Path folder, ByteBuffer frame) {
    this.folder = folder;
    this.frame = frame;
  }

  public static void main(String[] arguments) throws IOException {
    RunProtection runner = new RunProtection(Paths.get(arguments[1]), read(Paths.get(arguments[2])));
    for (String line : Files.readAllLines(Paths.get(arguments[0]), StandardCharsets.UTF_8)) {
      String[] words = line.trim().split("\\s+");
      if (!words[0].equals("open")) {
        continue;
      }
      try {
        System.out.println(runner.run(words));
      } catch (SmileArException error) {
        System.out.println(words[1] + " error " + error.getCode().value);
      }
    }
  }

  private String run(String[] words) throws IOException {
    if (words[2].equals("-")) {
      try (Engine engine = Engine.create()) {
        return scan(words, null, engine);
      }
    }
    LicenceContext context =
        new LicenceContext.Builder().setApplication(words[3]).setLastSeen(Long.parseLong(words[4])).build();
    try (Licence licence = Licence.fromBytes(read(folder.resolve(words[2])), context);
        Engine engine = Engine.createLicensed(licence)) {
      return scan(words, licence, engine);
    }
  }

  private String scan(String[] words, Licence licence, Engine engine) throws IOException {
    BundleOptions options = new BundleOptions.Builder().setMinCounter(Long.parseLong(words[7])).build();
    String path = folder.resolve(words[5]).toString();
    String model = words[8].equals("-") ? "" : words[8];
    try (Bundle bundle =
            words[6].equals("-")
                ? Bundle.fromFileLicensed(path, licence, options)
                : Bundle.fromFile(path, read(folder.resolve(words[6])), options);
        ArScan scan = ArScan.fromBundle(bundle, model, new ScanOptions.Builder().build(), engine)) {
      ScanMatch match = scan.classify(Image.fromRgb(frame, WIDTH, HEIGHT)).get(0);
      int standing = licence == null ? -1 : licence.getState().value;
      return words[1] + " " + match.getLabel() + " " + nineDigits(match.getScore()) + " " + standing;
    }
  }

  private static ByteBuffer read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length);
    buffer.put(bytes);
    buffer.flip();
    return buffer;
  }

  /** As C's "%.9g" of a score that is neither tiny nor huge. */
  private static String nineDigits(float value) {
    return new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros().toPlainString();
  }
}
