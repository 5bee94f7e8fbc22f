package realtimeweb.relay.limits;

import java.util.HashMap;
import java.util.Map;

/** The number of times per minute that each address may do something. Thread safe. */
public final class AddressBudget {
  /** Addresses remembered at a time; all further ones share one budget. */
  public static final int MAX_ADDRESSES = 100_000;

  private static final String ALL_OTHERS = "";

  private final Rate rate;
  private final Map<String, TokenBucket> spent = new HashMap<>();

  public AddressBudget(int perMinute) {
    this.rate = Rate.perMinute(perMinute);
  }

  /** Takes one, or returns false if the address has none left. */
  public synchronized boolean take(String address, long now) {
    boolean fits = spent.containsKey(address) || spent.size() < MAX_ADDRESSES;
    String payer = fits ? address : ALL_OTHERS;
    return spent.computeIfAbsent(payer, absent -> new TokenBucket(rate, now)).take(1, now);
  }

  /** Forgets the addresses whose budget is full again. */
  public synchronized void forgetUnspent(long now) {
    spent.values().removeIf(bucket -> bucket.isFull(now));
  }

  /** Number of remembered addresses. */
  public synchronized int size() {
    return spent.size();
  }
}
