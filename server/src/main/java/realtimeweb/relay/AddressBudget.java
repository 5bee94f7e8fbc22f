package realtimeweb.relay;

import java.util.HashMap;
import java.util.Map;

/** How often each address may do something in a minute. Thread safe. */
final class AddressBudget {
  /** Addresses remembered at a time; whoever comes beyond shares one budget with all of those. */
  static final int MAX_ADDRESSES = 100_000;

  private static final String EVERYBODY_ELSE = "";

  private final Rate rate;
  private final Map<String, TokenBucket> spent = new HashMap<>();

  AddressBudget(int perMinute) {
    this.rate = Rate.perMinute(perMinute);
  }

  /** Takes one, or returns false if the address has none left. */
  synchronized boolean take(String address, long now) {
    boolean fits = spent.containsKey(address) || spent.size() < MAX_ADDRESSES;
    String payer = fits ? address : EVERYBODY_ELSE;
    return spent.computeIfAbsent(payer, absent -> new TokenBucket(rate, now)).take(1, now);
  }

  /** Forgets the addresses that have their whole budget again. */
  synchronized void forgetUnspent(long now) {
    spent.values().removeIf(bucket -> bucket.isFull(now));
  }

  /** Addresses that are remembered. */
  synchronized int size() {
    return spent.size();
  }
}
