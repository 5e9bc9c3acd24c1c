package com.smilear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Close, close again, use after close, close during use, and never close. */
final class LifetimeTest {
  @Test
  void useAfterCloseThrows() {
    ArScan scan = Fixture.scan();
    scan.close();
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> scan.classify(Fixture.image()));
    assertTrue(error.getMessage().contains("ArScan is closed"), error.getMessage());
    assertThrows(IllegalStateException.class, scan::getClassCount);
  }

  @Test
  void closedEngineCannotBePassed() {
    Engine engine = Engine.create();
    engine.close();
    String path = Fixture.models().resolve(Fixture.MODEL).toString();
    ScanOptions options = new ScanOptions.Builder().build();
    assertThrows(
        IllegalStateException.class, () -> ArScan.fromFile(path, Fixture.labels(), options, engine));
  }

  @Test
  void closeTwiceDoesNothing() {
    ArScan scan = Fixture.scan();
    scan.close();
    scan.close();
    assertFalse(NativeHandle.OPEN.contains(scan.nativeHandle));
  }

  @Test
  void scanOutlivesItsEngine() {
    ArScan scan;
    try (Engine engine = Engine.create()) {
      String path = Fixture.models().resolve(Fixture.MODEL).toString();
      scan = ArScan.fromFile(path, Fixture.labels(), new ScanOptions.Builder().build(), engine);
    }
    assertEquals(1, scan.classify(Fixture.image()).size());
    scan.close();
  }

  /** Four threads classify until the object is closed under them: each call succeeds or is refused. */
  @Test
  @Timeout(120)
  void closeDuringUseIsSafe() throws InterruptedException, ExecutionException {
    int callers = 4;
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    Image image = Fixture.image();
    for (int round = 0; round < 10; round++) {
      ArScan scan = Fixture.scan();
      List<ScanMatch> expected = scan.classify(image, 3);
      CountDownLatch calling = new CountDownLatch(callers);
      List<Future<?>> calls = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        calls.add(pool.submit(() -> classifyUntilClosed(scan, image, expected, calling)));
      }
      calling.await();
      scan.close();
      for (Future<?> call : calls) {
        call.get();
      }
    }
    pool.shutdown();
  }

  private static void classifyUntilClosed(
      ArScan scan, Image image, List<ScanMatch> expected, CountDownLatch calling) {
    boolean first = true;
    while (true) {
      try {
        assertEquals(expected, scan.classify(image, 3));
      } catch (IllegalStateException closed) {
        if (first) {
          calling.countDown();
        }
        return;
      }
      if (first) {
        calling.countDown();
        first = false;
      }
    }
  }

  @Test
  @Timeout(120)
  void collectorClosesWhatWasForgotten() throws InterruptedException {
    Set<NativeHandle> forgotten = new HashSet<>();
    for (int count = 0; count < 20; count++) {
      forgotten.add(Fixture.scan().nativeHandle);
    }
    while (!disjoint(forgotten)) {
      System.gc();
      Thread.sleep(20);
    }
  }

  private static boolean disjoint(Set<NativeHandle> handles) {
    for (NativeHandle handle : handles) {
      if (NativeHandle.OPEN.contains(handle)) {
        return false;
      }
    }
    return true;
  }

  @Test
  void manyObjectsComeAndGo() {
    for (int count = 0; count < 50; count++) {
      try (ArScan scan = Fixture.scan()) {
        assertEquals(Fixture.labels().size(), scan.getClassCount());
      }
    }
  }
}
