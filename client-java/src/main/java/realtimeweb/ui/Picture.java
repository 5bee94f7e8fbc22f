package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Source;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Sight;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** What one source of a person shows: the video, their initials, or words over the last frame. */
final class Picture extends View<Tile.Slice> {
  private final Texts texts;
  private final Streams streams;
  private final HTMLMediaElement video = Video.of("video");
  private final Avatar avatar = new Avatar();
  private final HTMLElement words = Html.of("p", "tile-words").element();
  private final HTMLElement face;
  private final HTMLElement element;
  private Box box = new Box(0, 0, 0, 0);

  Picture(Texts texts, Streams streams) {
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

  /** Where the picture is shown, to choose between filling the place and showing all of it. */
  void place(Box place) {
    box = place;
    fit();
  }

  @Override
  protected void render(Tile.Slice slice, @Nullable Tile.Slice before) {
    Person person = slice.person();
    boolean screen = slice.tile().source() == Source.SCREEN;
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

  private void say(Person person, boolean sent) {
    boolean broken = !person.self() && person.connection() != Connection.CONNECTED;
    boolean paused = !broken && sent && person.presence().paused();
    Dom.visible(words, broken || paused);
    Dom.text(
        words,
        broken ? texts.connection(person.connection()) : paused ? texts.of(Word.VIDEO_PAUSED) : "");
    Dom.style(words, "busy", broken && isTrying(person.connection()));
    Dom.style(face, "veil", broken || paused);
  }

  private static boolean isTrying(Connection connection) {
    return connection != Connection.FAILED && connection != Connection.DIFFERENT_PASSPHRASE;
  }

  /** Whether there is a picture, be it the last one before the connection broke. */
  private static boolean isLive(Person person) {
    return person.self()
        || person.connection() == Connection.CONNECTED
        || person.connection() == Connection.RECONNECTING;
  }

  /** An upright picture in a wide place would lose head and shoulders if it filled the place. */
  private void fit() {
    int shape = Sight.shape(video);
    boolean upright = shape > 0 && shape < 1000;
    Dom.style(video, "whole", upright && box.width() * 500 > shape * box.height());
  }
}
