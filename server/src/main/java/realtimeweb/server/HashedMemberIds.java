package realtimeweb.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import realtimeweb.relay.ids.MemberIds;

/** The first eight bytes of a SHA-256, so that ids stay the same after a restart. */
final class HashedMemberIds implements MemberIds {
  private static final String LABEL = "realtimeweb/3 member id";

  @Override
  public long of(String room, String ticket) {
    String whole = LABEL + "|" + room + "|" + ticket;
    return ByteBuffer.wrap(sha256(whole.getBytes(StandardCharsets.US_ASCII))).getLong();
  }

  private static byte[] sha256(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(message);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
