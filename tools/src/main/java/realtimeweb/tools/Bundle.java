package realtimeweb.tools;

/** Makes the files that the server serves: hashed names, gzip and brotli. */
public final class Bundle {
  private Bundle() {}

  public static void main(String[] args) {}
}
