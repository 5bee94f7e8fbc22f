package realtimeweb.session.stage;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.session.devices.SpeechDetector;

/** Who is heard, and who of them has the floor. */
public final class ActiveSpeaker {
  /** So long a new speaker must outdo the old one, or the old one be silent. */
  private static final long HYSTERESIS_MILLIS = 2_000;

  private static final int MAX_VOICES = 64;

  private final Map<String, SpeechDetector> voices = new HashMap<>();
  private String active = "";

  /** How loud somebody is at this moment, 0 to 100; several times a second for everybody. */
  public void hear(String participantId, int level, long nowMillis) {
    SpeechDetector voice = voices.get(participantId);
    if (voice == null) {
      voice = enter(participantId);
    }
    voice.hear(level, nowMillis);
    if (!participantId.equals(active)) {
      contend(participantId, voice, nowMillis);
    }
  }

  public boolean isSpeaking(String participantId) {
    SpeechDetector voice = voices.get(participantId);
    return voice != null && voice.isSpeaking();
  }

  /** Who speaks, or spoke last; empty if nobody did. Does not change back and forth. */
  public String active() {
    return active;
  }

  public void forget(String participantId) {
    voices.remove(participantId);
    if (participantId.equals(active)) {
      active = "";
    }
  }

  private SpeechDetector enter(String participantId) {
    if (voices.size() >= MAX_VOICES) {
      forget(longestUnheard());
    }
    SpeechDetector voice = new SpeechDetector();
    voices.put(participantId, voice);
    return voice;
  }

  private String longestUnheard() {
    String longest = "";
    long heardAt = Long.MAX_VALUE;
    for (Map.Entry<String, SpeechDetector> entry : voices.entrySet()) {
      if (entry.getValue().heardAt() < heardAt) {
        heardAt = entry.getValue().heardAt();
        longest = entry.getKey();
      }
    }
    return longest;
  }

  private void contend(String participantId, SpeechDetector voice, long nowMillis) {
    SpeechDetector holder = voices.get(active);
    boolean vacant = holder == null || nowMillis - holder.loudAt() >= HYSTERESIS_MILLIS;
    boolean outdoes =
        holder == null || !holder.isSpeaking() || voice.loudness() > holder.loudness();
    voice.lead(voice.isSpeaking() && outdoes, nowMillis);
    if (voice.isSpeaking() && (vacant || voice.hasLedFor(HYSTERESIS_MILLIS, nowMillis))) {
      active = participantId;
      voices.values().forEach(other -> other.lead(false, nowMillis));
    }
  }
}
