package realtimeweb.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import realtimeweb.checkup.Checkup;
import realtimeweb.checkup.Checkup.Progress;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.MediaProblem;

/** The doctor's page in each of its states. */
final class DoctorScenes {
  private static final Measurements QUICK = new Measurements(24, 3, 0, 0);
  private static final Measurements FAST = new Measurements(48, 4, 6_400_000, 0);
  private static final Measurements SLOW = new Measurements(640, 83, 310_000, 0);
  private static final Measurements LOUD = new Measurements(0, 0, 0, 58);

  private static final Map<String, Supplier<Checkup>> ALL = all();

  private DoctorScenes() {}

  /** The names of all scenes. */
  static Set<String> names() {
    return ALL.keySet();
  }

  /** Null if there is no such scene here. */
  static @Nullable Checkup named(String name) {
    Supplier<Checkup> scene = ALL.get(name);
    return scene == null ? null : scene.get();
  }

  private static Map<String, Supplier<Checkup>> all() {
    Map<String, Supplier<Checkup>> scenes = new LinkedHashMap<>();
    scenes.put("doctor", () -> checkup(Progress.READY, good(), 0));
    scenes.put("doctor-asking", () -> checkup(Progress.RUNNING, asking(), 2));
    scenes.put("doctor-listening", () -> checkup(Progress.RUNNING, listening(), 4));
    scenes.put("doctor-running", () -> checkup(Progress.RUNNING, running(), 8));
    scenes.put("doctor-good", () -> checkup(Progress.DONE, good(), 12));
    scenes.put("doctor-bad", () -> checkup(Progress.DONE, bad(), 12));
    scenes.put("doctor-one-network", () -> checkup(Progress.DONE, oneNetwork(), 12));
    scenes.put("doctor-denied", () -> checkup(Progress.DONE, denied(), 12));
    scenes.put("doctor-insecure", () -> checkup(Progress.DONE, insecure(), 12));
    for (Grade grade : Grade.values()) {
      for (int page = 0; page * Check.values().length < verdicts(grade).size(); page++) {
        int from = page;
        scenes.put("doctor-every-" + grade + from, () -> every(verdicts(grade), from));
      }
    }
    return scenes;
  }

  private static List<Finding> good() {
    return findings(
        Verdict.BROWSER_FITS,
        Verdict.PERMITTED,
        Verdict.CAMERA_SEES,
        Verdict.MICROPHONE_HEARS,
        Verdict.SPEAKER_HEARD,
        Verdict.SERVER_ANSWERS,
        Verdict.STUN_ANSWERS,
        Verdict.TURN_RELAYS,
        Verdict.TURN_RELAYS,
        Verdict.TURN_RELAYS,
        Verdict.CALL_WORKS,
        Verdict.NETWORK_AMPLE);
  }

  private static List<Finding> asking() {
    return with(good(), new Finding(Check.PERMISSION, Verdict.PERMISSION_ASKED));
  }

  private static List<Finding> listening() {
    return with(good(), new Finding(Check.MICROPHONE, Verdict.MICROPHONE_LISTENS, LOUD));
  }

  private static List<Finding> running() {
    List<Finding> some = with(good(), new Finding(Check.SPEAKER, Verdict.SPEAKER_PLAYS));
    return with(some, new Finding(Check.TURN_UDP, Verdict.RUNNING));
  }

  private static List<Finding> bad() {
    List<Finding> some =
        findings(
            Verdict.BROWSER_FITS,
            Verdict.PERMITTED,
            Verdict.CAMERA_CLOSED,
            Verdict.MICROPHONE_SILENT,
            Verdict.SPEAKER_PLAYS,
            Verdict.SERVER_SLOW,
            Verdict.STUN_SILENT,
            Verdict.TURN_SILENT,
            Verdict.TURN_REFUSES,
            Verdict.TURN_MISSING,
            Verdict.CALL_ONLY_CHAT,
            Verdict.NETWORK_POOR);
    MediaProblem busy = MediaProblem.IN_USE;
    some = with(some, new Finding(Check.SERVER, Verdict.SERVER_SLOW, SLOW));
    some = with(some, new Finding(Check.NETWORK, Verdict.NETWORK_POOR, SLOW));
    return with(some, new Finding(Check.CAMERA, Verdict.CAMERA_CLOSED, Measurements.NOTHING, busy));
  }

  private static List<Finding> denied() {
    List<Finding> some = with(good(), new Finding(Check.PERMISSION, Verdict.BOTH_DENIED));
    some = with(some, new Finding(Check.CAMERA, Verdict.NOT_TRIED));
    some = with(some, new Finding(Check.STUN, Verdict.STUN_MISSING));
    some = with(some, new Finding(Check.NETWORK, Verdict.NETWORK_UNMEASURED));
    return with(some, new Finding(Check.MICROPHONE, Verdict.NOT_TRIED));
  }

  private static List<Finding> oneNetwork() {
    List<Finding> some = with(good(), new Finding(Check.STUN, Verdict.STUN_MISSING));
    for (Check check : List.of(Check.TURN_UDP, Check.TURN_TCP, Check.TURN_TLS)) {
      some = with(some, new Finding(check, Verdict.TURN_MISSING));
    }
    return with(some, new Finding(Check.NETWORK, Verdict.NETWORK_UNMEASURED));
  }

  private static List<Finding> insecure() {
    List<Finding> all = new ArrayList<>();
    for (Check check : Check.values()) {
      boolean first = check == Check.BROWSER;
      all.add(new Finding(check, first ? Verdict.BROWSER_INSECURE : Verdict.NOT_TRIED));
    }
    return all;
  }

  /** Every verdict has its words seen somewhere. */
  private static Checkup every(List<Verdict> verdicts, int page) {
    Check[] checks = Check.values();
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < checks.length; i++) {
      int at = page * checks.length + i;
      all.add(new Finding(checks[i], at < verdicts.size() ? verdicts.get(at) : Verdict.WAITING));
    }
    return new Checkup(Progress.DONE, all, report());
  }

  private static List<Verdict> verdicts(Grade grade) {
    List<Verdict> some = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (verdict.grade() == grade) {
        some.add(verdict);
      }
    }
    return some;
  }

  private static List<Finding> findings(Verdict... verdicts) {
    List<Finding> all = new ArrayList<>();
    for (Check check : Check.values()) {
      Measurements measured = check == Check.NETWORK ? FAST : QUICK;
      all.add(new Finding(check, verdicts[all.size()], measured));
    }
    return all;
  }

  private static List<Finding> with(List<Finding> findings, Finding other) {
    return findings.stream().map(f -> f.check() == other.check() ? other : f).toList();
  }

  /** Only the first of them are known yet. */
  private static Checkup checkup(Progress progress, List<Finding> findings, int known) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      all.add(all.size() < known ? finding : new Finding(finding.check(), Verdict.WAITING));
    }
    return new Checkup(progress, all, progress == Progress.DONE ? report() : "");
  }

  private static String report() {
    return "RealtimeWeb checkup\nprotocol 2\nbrowser Mozilla/5.0\nGOOD BROWSER: BROWSER_FITS\n";
  }
}
