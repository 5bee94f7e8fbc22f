package realtimeweb.session;

/**
 * A room as a link names it: {@code #id} or {@code #id/secret}.
 *
 * @param id what people type, 1 to {@link #MAX_ID_CHARS} characters
 * @param secret 128 random bits as base64url in a private room, else empty
 * @param passphrase typed by the person, never in a link; else empty
 */
public record Room(String id, String secret, String passphrase) {
  public static final int MAX_ID_CHARS = 64;
}
