package realtimeweb.benchmarks;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/** The secure channel on a JVM beside the AES-GCM of the platform alone. */
final class ChannelBenchmark implements Benchmark {
  private static final List<Integer> SIZES = List.of(64, 1_024, 16_384, 65_536);
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final int HEADER_BYTES = 13;

  private static final VarHandle COUNTER =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private interface Work {
    void once() throws IOException;
  }

  @Override
  public String name() {
    return "channel";
  }

  @Override
  public String purpose() {
    return "The secure channel on a JVM beside AES-256-GCM alone";
  }

  @Override
  public void run(boolean quick) throws IOException {
    Report report = new Report(name(), purpose());
    Comparison frames = report.comparison("Frames sealed and opened a second");
    Comparison handshakes = report.comparison("Handshakes");
    ChannelPair pair = ChannelPair.met();
    BareGcm bare = new BareGcm();
    long millis = quick ? 200 : 1_000;
    for (int round = 0; round <= (quick ? 1 : 5); round++) {
      for (int size : SIZES) {
        byte[] plaintext = new byte[size];
        new SplittableRandom(size).nextBytes(plaintext);
        String column = String.format(Locale.ROOT, "%,d B", size);
        double ours = perSecond(() -> pair.exchange(plaintext), millis);
        double theirs = perSecond(() -> bare.exchange(plaintext), millis);
        if (round > 0) { // the first warms up
          frames.figures("RealtimeWeb", column).add(ours);
          frames.figures("limit: AES-256-GCM of the JDK", column).add(theirs);
        }
      }
      double met = perSecond(ChannelPair::met, millis);
      if (round > 0) {
        handshakes.figures("RealtimeWeb", "a second, both ends on one thread").add(met);
      }
    }
    report.note("One thread does both ends: each frame is sealed once and opened once.");
    report.finish(quick);
  }

  private static double perSecond(Work work, long millis) throws IOException {
    long start = System.nanoTime();
    long count = 0;
    while (System.nanoTime() - start < millis * 1_000_000) {
      work.once();
      count++;
    }
    return count * 1e9 / (System.nanoTime() - start);
  }

  /** What any frame costs at the least: a cipher for each way, a new nonce each time. */
  private static final class BareGcm {
    private final SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
    private final byte[] nonce = new byte[NONCE_BYTES];
    private final byte[] header = new byte[HEADER_BYTES];

    void exchange(byte[] plaintext) throws IOException {
      COUNTER.set(nonce, 0, (long) COUNTER.get(nonce, 0) + 1);
      try {
        run(Cipher.DECRYPT_MODE, run(Cipher.ENCRYPT_MODE, plaintext));
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
    }

    private byte[] run(int mode, byte[] input) throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(header);
      return cipher.doFinal(input);
    }
  }
}
