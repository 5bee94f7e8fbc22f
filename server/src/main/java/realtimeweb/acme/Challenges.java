package realtimeweb.acme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import realtimeweb.protocol.Nullable;

/** The pending http-01 challenges: the response for each token (RFC 8555 section 8.3). */
public final class Challenges {
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  void open(String token, String answer) {
    answers.put(token, answer);
  }

  void close(String token) {
    answers.remove(token);
  }

  public @Nullable String answer(String token) {
    return answers.get(token);
  }
}
