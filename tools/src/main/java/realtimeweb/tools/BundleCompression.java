package realtimeweb.tools;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The strongest compression that browsers support, done once at build time. */
final class BundleCompression {
  private static final int BROTLI_QUALITY = 11;

  private BundleCompression() {}

  /** RFC 7932. */
  static byte[] brotli(byte[] content) throws IOException {
    Brotli4jLoader.ensureAvailability();
    return Encoder.compress(content, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
  }

  /** RFC 1952, without a time stamp. */
  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new StrongGzip(compressed)) {
      gzip.write(content);
    }
    return compressed.toByteArray();
  }

  private static final class StrongGzip extends GZIPOutputStream {
    StrongGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
