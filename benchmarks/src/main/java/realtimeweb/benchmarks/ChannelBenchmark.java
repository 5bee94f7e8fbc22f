package realtimeweb.benchmarks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import realtimeweb.benchmarks.channel.ChannelPair;
import realtimeweb.benchmarks.channel.ChannelPairs;
import realtimeweb.benchmarks.channel.ChannelScript;
import realtimeweb.benchmarks.channel.Pace;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;
import realtimeweb.json.JacksonCodec;
import realtimeweb.secure.noise.JvmCrypto;

/** The secure channel beside the AES-GCM of the platform alone, on a JVM and in a browser. */
final class ChannelBenchmark implements Benchmark {
  private static final List<Integer> SIZES = List.of(64, 1_024, 16_384, 65_536);
  private static final String OURS = "RealtimeWeb";
  private static final String HANDSHAKES = "a second, both ends on one thread";
  private static final String SEALED = "limit: AES-256-GCM of the browser, by hand";
  private static final String CLEAR = "by hand, in clear";
  private static final double MILLIS = 1e3;
  private static final double MEGABYTE = 1e6;
  private static final double PATIENCE = 300_000;
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final int HEADER_BYTES = 13;

  private static final VarHandle COUNTER =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  @Override
  public String name() {
    return "channel";
  }

  @Override
  public String purpose() {
    return "The secure channel beside AES-256-GCM alone, on a JVM and in Chromium";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.alone().quick();
    Report report = new Report(name(), purpose());
    onJvm(report, quick);
    inBrowser(report, quick);
    report.note("One thread does both ends: each frame is sealed once and opened once.");
    report.note(
        "Each turn in Chromium begins uncounted, for a quarter of its time, and lasts a quarter of a second.");
    report.note("A line: 200 bytes, the next is sent when one has arrived and is opened.");
    report.note(
        "Bulk: frames of 64 KiB, eight on their way, both ends of the data channel in one page.");
    report.finish(options.isPublished());
  }

  private static void onJvm(Report report, boolean quick) throws IOException {
    Comparison frames = report.comparison("JVM: frames sealed and opened a second");
    Comparison handshakes = report.comparison("JVM: handshakes");
    ChannelPairs pairs = new ChannelPairs(new JvmCrypto(), new JacksonCodec());
    ChannelPair pair = pairs.meet();
    BareGcm bare = new BareGcm();
    long millis = quick ? 200 : 1_000;
    for (int round = 0; round <= (quick ? 1 : 5); round++) {
      for (int size : SIZES) {
        byte[] plaintext = new byte[size];
        new SplittableRandom(size).nextBytes(plaintext);
        double ours = Pace.perSecond(() -> pair.exchange(plaintext), millis);
        double theirs = Pace.perSecond(() -> bare.exchange(plaintext), millis);
        if (round > 0) { // the first warms up
          frames.figures(OURS, bytes(size)).add(ours);
          frames.figures("limit: AES-256-GCM of the JDK", bytes(size)).add(theirs);
        }
      }
      double met = Pace.perSecond(pairs::meet, millis);
      if (round > 0) {
        handshakes.figures(OURS, HANDSHAKES).add(met);
      }
    }
  }

  private static void inBrowser(Report report, boolean quick) throws IOException {
    Comparison frames = report.comparison("Chromium: frames sealed and opened a second");
    Comparison handshakes = report.comparison("Chromium: handshakes");
    Comparison line = report.comparison("Chromium: a line of chat through a data channel");
    Comparison bulk = report.comparison("Chromium: bulk through a data channel");
    for (String finding : findings(quick)) {
      List<String> words = List.of(finding.split("/", -1));
      int size = Integer.parseInt(words.get(1));
      boolean ours = words.get(2).equals("ours");
      String row = ours ? OURS : words.get(2).equals("clear") ? CLEAR : SEALED;
      double perSecond = Double.parseDouble(words.get(3));
      switch (words.get(0)) {
        case "frames" -> frames.figures(row, bytes(size)).add(perSecond);
        case "handshakes" -> handshakes.figures(row, HANDSHAKES).add(perSecond);
        case "line" -> line.figures(row, "ms, one way").add(MILLIS / perSecond);
        default -> bulk.figures(row, "MB/s").add(perSecond * size / MEGABYTE);
      }
    }
  }

  private static List<String> findings(boolean quick) throws IOException {
    Path script = ChannelScript.write();
    try (BareServer server = new BareServer();
        Chromium chromium = new Chromium("");
        Page page = chromium.browser().newPage()) {
      page.route("**/channel.js", route -> route.fulfill(javaScript(script)));
      page.onPageError(System.err::println);
      page.navigate(server.url("channel.html?rounds=" + (quick ? 2 : 21) + "&millis=250"));
      page.waitForFunction(
          "() => window.finished", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
      return List.of(((String) page.evaluate("() => findings.join(' ')")).split(" ", -1));
    }
  }

  private static Route.FulfillOptions javaScript(Path script) {
    return new Route.FulfillOptions().setPath(script).setContentType("text/javascript");
  }

  private static String bytes(int size) {
    return String.format(Locale.ROOT, "%,d B", size);
  }

  /** What any frame costs at the least: a cipher for each way, a new nonce each time. */
  private static final class BareGcm {
    private final SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
    private final byte[] nonce = new byte[NONCE_BYTES];
    private final byte[] header = new byte[HEADER_BYTES];

    void exchange(byte[] plaintext) {
      COUNTER.set(nonce, 0, (long) COUNTER.get(nonce, 0) + 1);
      try {
        run(Cipher.DECRYPT_MODE, run(Cipher.ENCRYPT_MODE, plaintext));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
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
