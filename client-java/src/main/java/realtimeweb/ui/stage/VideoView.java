package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.html.VisibilityObserver;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.Avatar;
import realtimeweb.ui.widgets.MediaStreams;
import realtimeweb.ui.widgets.VideoElement;

/** One source of a participant: the video, their initials, or text over the last frame. */
public final class VideoView extends View<TileView.Slice> {
  private final Texts texts;
  private final MediaStreams streams;
  private final HTMLMediaElement video = VideoElement.of("video");
  private final Avatar avatar = new Avatar();
  private final HTMLElement words = Html.of("p", "tile-words").element();
  private final HTMLElement face;
  private final HTMLElement element;
  private Rectangle box = new Rectangle(0, 0, 0, 0);

  public VideoView(Texts texts, MediaStreams streams) {
    this.texts = texts;
    this.streams = streams;
    face = Html.div("tile-face").add(avatar.element()).add(words).element();
    element = Html.div("picture").add(video).add(face).element();
    video.addEventListener("resize", event -> fit());
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  HTMLMediaElement video() {
    return video;
  }

  /** Sets the rectangle of the video, to choose between filling it and showing the whole frame. */
  public void place(Rectangle place) {
    box = place;
    fit();
  }

  @Override
  protected void render(TileView.Slice slice, @Nullable TileView.Slice before) {
    ParticipantState person = slice.person();
    boolean screen = slice.tile().source() == VideoSource.SCREEN;
    if (before == null) {
      Dom.style(element, "screen", screen);
      video.setMuted(person.self());
      streams.attach(person.self() ? "" : person.id(), slice.tile().source(), video);
    }
    avatar.show(person.name());
    Dom.style(video, "mirrored", person.self() && !screen && slice.mirrored());
    boolean sent = screen ? person.presence().screen() : person.presence().camera();
    Dom.style(element, "live", sent && isLive(person));
    say(person, sent);
  }

  private void say(ParticipantState person, boolean sent) {
    boolean broken = !person.self() && person.connection() != ParticipantConnection.CONNECTED;
    boolean paused = !broken && sent && person.presence().paused();
    Dom.visible(words, broken || paused);
    Dom.text(
        words,
        broken ? texts.connection(person.connection()) : paused ? texts.of(Word.VIDEO_PAUSED) : "");
    Dom.style(words, "busy", broken && isTrying(person.connection()));
    Dom.style(face, "veil", broken || paused);
  }

  private static boolean isTrying(ParticipantConnection connection) {
    return connection != ParticipantConnection.FAILED
        && connection != ParticipantConnection.DIFFERENT_PASSPHRASE;
  }

  /** Whether there is video, even if only the last frame before the connection broke. */
  private static boolean isLive(ParticipantState person) {
    return person.self()
        || person.connection() == ParticipantConnection.CONNECTED
        || person.connection() == ParticipantConnection.RECONNECTING;
  }

  /** Portrait video that fills a wide rectangle would cut off head and shoulders. */
  private void fit() {
    int shape = VisibilityObserver.shape(video);
    boolean upright = shape > 0 && shape < 1000;
    Dom.style(video, "whole", upright && box.width() * 500 > shape * box.height());
  }
}
