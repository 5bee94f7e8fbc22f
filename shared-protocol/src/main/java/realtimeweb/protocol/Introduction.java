package realtimeweb.protocol;

import java.util.List;

/**
 * A peer's identity, sent encrypted in the handshake.
 *
 * @param name display name, 1 to {@link #MAX_NAME_CHARS} characters
 * @param fingerprint SHA-256 of the DTLS certificate as in a=fingerprint (RFC 8122): {@code sha-256
 *     AB:CD:...}
 * @param capabilities the messages that the sender understands beyond the version, see {@link
 *     Capability}
 * @param epoch the last epoch of the channel that this handshake replaces, 0 for none; the new
 *     channel starts one above the larger of the two
 * @param incarnation random, and redrawn whenever the sender starts to keep state about the
 *     receiver; a different value means that the sender's earlier state is gone, and both sides
 *     start over
 */
public record Introduction(
    String name, String fingerprint, List<String> capabilities, int epoch, String incarnation) {
  public static final int MAX_NAME_CHARS = 64;
}
