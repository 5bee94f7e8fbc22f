package realtimeweb.web.http;

import realtimeweb.protocol.Nullable;

/** The answers to the open http-01 challenges of an ACME server. Thread safe. */
@FunctionalInterface
public interface ChallengeAnswers {
  /** Null for an unknown token. */
  @Nullable
  String to(String token);
}
