package realtimeweb.suite;

import java.util.List;
import org.teavm.jso.JSBody;
import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.MediaProblem;

/** Shares a screen with a browser that chooses one by itself. */
final class Sharing implements Media.ShareEvents {
  private final List<String> heard;

  private Sharing(List<String> heard) {
    this.heard = heard;
  }

  /**
   * Waits for the click that a browser wants before it shares.
   *
   * @param heard what becomes of it
   * @return false where the browser would ask a person, and there is none
   */
  static boolean begins(Media media, List<String> heard) {
    if (asksAPerson()) {
      return false;
    }
    Eventually.holds("a click", Sharing::mayAsk);
    media.share(false, new Sharing(heard));
    Eventually.holds("shared", () -> heard.equals(List.of("shared")));
    return true;
  }

  @Override
  public void shared() {
    heard.add("shared");
  }

  @Override
  public void shareRefused(MediaProblem problem) {
    heard.add("refused " + problem);
  }

  @Override
  public void shareEnded() {
    heard.add("ended");
  }

  /** Firefox has no picker that answers itself. */
  @JSBody(script = "return navigator.userAgent.indexOf('Firefox') >= 0;")
  private static native boolean asksAPerson();

  @JSBody(script = "return navigator.userActivation.isActive;")
  private static native boolean mayAsk();
}
