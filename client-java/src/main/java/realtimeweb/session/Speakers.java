package realtimeweb.session;

import java.util.HashMap;
import java.util.Map;

/** Who is heard, and who of them has the floor. */
final class Speakers {
  /** So long a new speaker must outdo the old one, or the old one be silent. */
  private static final long HYSTERESIS_MILLIS = 2_000;

  private static final int MAX_VOICES = 64;

  private final Map<String, Voice> voices = new HashMap<>();
  private String active = "";

  /** How loud somebody is at this moment, 0 to 100; several times a second for everybody. */
  void hear(String personId, int level, long nowMillis) {
    Voice voice = voices.get(personId);
    if (voice == null) {
      voice = enter(personId);
    }
    voice.hear(level, nowMillis);
    if (!personId.equals(active)) {
      contend(personId, voice, nowMillis);
    }
  }

  boolean isSpeaking(String personId) {
    Voice voice = voices.get(personId);
    return voice != null && voice.isSpeaking();
  }

  /** Who speaks, or spoke last; empty if nobody did. Does not change back and forth. */
  String active() {
    return active;
  }

  void forget(String personId) {
    voices.remove(personId);
    if (personId.equals(active)) {
      active = "";
    }
  }

  private Voice enter(String personId) {
    if (voices.size() >= MAX_VOICES) {
      forget(longestUnheard());
    }
    Voice voice = new Voice();
    voices.put(personId, voice);
    return voice;
  }

  private String longestUnheard() {
    String longest = "";
    long heardAt = Long.MAX_VALUE;
    for (Map.Entry<String, Voice> entry : voices.entrySet()) {
      if (entry.getValue().heardAt() < heardAt) {
        heardAt = entry.getValue().heardAt();
        longest = entry.getKey();
      }
    }
    return longest;
  }

  private void contend(String personId, Voice voice, long nowMillis) {
    Voice holder = voices.get(active);
    boolean vacant = holder == null || nowMillis - holder.loudAt() >= HYSTERESIS_MILLIS;
    boolean outdoes =
        holder == null || !holder.isSpeaking() || voice.loudness() > holder.loudness();
    voice.lead(voice.isSpeaking() && outdoes, nowMillis);
    if (voice.isSpeaking() && (vacant || voice.hasLedFor(HYSTERESIS_MILLIS, nowMillis))) {
      active = personId;
      voices.values().forEach(other -> other.lead(false, nowMillis));
    }
  }
}
