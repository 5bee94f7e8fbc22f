package realtimeweb.ui.checkup;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.devices.LevelMeter;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.MediaStreams;
import realtimeweb.ui.widgets.VideoElement;

/** The content of a row besides text: video, level meter, question or link. */
final class FindingDetail {
  /** When the detail is visible, and its content. */
  private interface Look {
    boolean seen(FindingRow.Slice slice);
  }

  private final HTMLElement element;
  private final Look look;

  private FindingDetail(HTMLElement element, Look look) {
    this.element = element;
    this.look = look;
  }

  static FindingDetail of(
      Check check, Texts texts, CheckupIntents.Poster poster, MediaStreams streams) {
    return switch (check) {
      case BROWSER -> link();
      case CAMERA -> picture(streams);
      case MICROPHONE -> level(texts);
      case SPEAKER -> question(texts, poster);
      default -> new FindingDetail(Html.div("finding-extra").element(), slice -> false);
    };
  }

  HTMLElement element() {
    return element;
  }

  void show(FindingRow.Slice slice) {
    Dom.visible(element, look.seen(slice));
  }

  private static FindingDetail link() {
    String address = Page.secureAddress();
    return new FindingDetail(
        Html.of("a", "problem-link").attr("href", address).text(address).element(),
        slice -> slice.finding().verdict() == Verdict.BROWSER_INSECURE);
  }

  private static FindingDetail picture(MediaStreams streams) {
    HTMLMediaElement video = VideoElement.mirror();
    streams.attach("", VideoSource.CAMERA, video);
    return new FindingDetail(
        Html.div("finding-picture live").add(video).element(),
        slice -> slice.running() && isOpen(slice.finding().verdict()));
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict == Verdict.RUNNING
        || verdict == Verdict.CAMERA_SEES
        || verdict == Verdict.CAMERA_DARK
        || verdict == Verdict.CAMERA_FROZEN;
  }

  private static FindingDetail level(Texts texts) {
    LevelMeter meter = new LevelMeter(texts);
    return new FindingDetail(
        meter.element(),
        slice -> {
          meter.show(new MicrophoneLevel(slice.finding().measured().level(), false));
          return slice.finding().verdict() == Verdict.MICROPHONE_LISTENS;
        });
  }

  private static FindingDetail question(Texts texts, CheckupIntents.Poster poster) {
    return new FindingDetail(
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
