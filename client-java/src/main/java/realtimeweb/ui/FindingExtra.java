package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.checkup.Check;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.checkup.Grade;
import realtimeweb.checkup.Verdict;
import realtimeweb.session.Screen.Sound;
import realtimeweb.session.Screen.Source;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;

/** What a row has besides words: the picture, the level, a question, or a link. */
final class FindingExtra {
  /** When it is seen, and what is in it then. */
  private interface Look {
    boolean seen(FindingRow.Slice slice);
  }

  private final HTMLElement element;
  private final Look look;

  private FindingExtra(HTMLElement element, Look look) {
    this.element = element;
    this.look = look;
  }

  static FindingExtra of(Check check, Texts texts, CheckupIntents.Poster poster, Streams streams) {
    return switch (check) {
      case BROWSER -> link();
      case CAMERA -> picture(streams);
      case MICROPHONE -> level(texts);
      case SPEAKER -> question(texts, poster);
      default -> new FindingExtra(Html.div("finding-extra").element(), slice -> false);
    };
  }

  HTMLElement element() {
    return element;
  }

  void show(FindingRow.Slice slice) {
    Dom.visible(element, look.seen(slice));
  }

  private static FindingExtra link() {
    String address = Page.secureAddress();
    return new FindingExtra(
        Html.of("a", "problem-link").attr("href", address).text(address).element(),
        slice -> slice.finding().verdict() == Verdict.BROWSER_INSECURE);
  }

  private static FindingExtra picture(Streams streams) {
    HTMLMediaElement video = Video.mirror();
    streams.attach("", Source.CAMERA, video);
    return new FindingExtra(
        Html.div("finding-picture live").add(video).element(),
        slice -> slice.running() && isOpen(slice.finding().verdict()));
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict == Verdict.RUNNING
        || verdict == Verdict.CAMERA_SEES
        || verdict == Verdict.CAMERA_DARK
        || verdict == Verdict.CAMERA_FROZEN;
  }

  private static FindingExtra level(Texts texts) {
    LevelMeter meter = new LevelMeter(texts);
    return new FindingExtra(
        meter.element(),
        slice -> {
          meter.show(new Sound(slice.finding().measured().level(), false));
          return slice.finding().verdict() == Verdict.MICROPHONE_LISTENS;
        });
  }

  private static FindingExtra question(Texts texts, CheckupIntents.Poster poster) {
    return new FindingExtra(
        Html.div("finding-answers")
            .add(
                answer(texts, Label.HEARD_IT, () -> poster.post(doctor -> doctor.heard(true))),
                answer(
                    texts, Label.HEARD_NOTHING, () -> poster.post(doctor -> doctor.heard(false))),
                answer(texts, Label.PLAY_AGAIN, () -> poster.post(CheckupIntents::playAgain)))
            .element(),
        slice -> slice.finding().grade() == Grade.ASKING);
  }

  private static Html answer(Texts texts, Label words, Html.Action action) {
    return Html.button("button secondary small").text(texts.of(words)).onClick(action);
  }
}
