package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;
import realtimeweb.session.Screen.Source;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** One person's picture, or their initials, with their name and how they are connected. */
final class Tile extends View<Person> {
  private final Texts texts;
  private final Streams streams;
  private final HTMLMediaElement video;
  private final Avatar avatar = new Avatar();
  private final HTMLElement words = Html.of("p", "tile-words").element();
  private final HTMLElement face;
  private final HTMLElement name = Html.of("bdi", "tile-name").element();
  private final HTMLElement muted;
  private final HTMLElement verified;
  private final HTMLElement element;

  Tile(Texts texts, Streams streams, boolean self) {
    this.texts = texts;
    this.streams = streams;
    video = self ? Video.mirror() : Video.of("video");
    muted = Mark.of(Icon.MICROPHONE_OFF, texts.of(Word.MICROPHONE_OFF)).element();
    verified = Mark.of(Icon.SHIELD_CHECK, texts.of(Word.VERIFIED)).element();
    face = Html.div("tile-face").add(avatar.element()).add(words).element();
    element =
        Html.div(self ? "tile self" : "tile")
            .attr("role", "group")
            .add(video)
            .add(face)
            .add(Html.div("nameplate").add(muted).add(name).add(verified))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Person person, @Nullable Person before) {
    String known = person.name().isEmpty() ? texts.of(Word.SOMEBODY) : person.name();
    Dom.attr(element, "aria-label", known);
    Dom.text(name, person.self() ? texts.of(Word.YOU) : known);
    avatar.show(person.name());
    boolean greeted = person.self() || person.security() != null;
    Dom.visible(muted, greeted && !person.presence().microphone());
    Dom.visible(verified, isVerified(person.security()));
    Dom.style(element, "live", person.presence().camera() && isLive(person));
    connection(person);
    if (before == null) {
      streams.attach(person.self() ? "" : person.id(), Source.CAMERA, video);
    }
  }

  private void connection(Person person) {
    boolean broken = !person.self() && person.connection() != Connection.CONNECTED;
    boolean busy =
        person.connection() != Connection.FAILED
            && person.connection() != Connection.DIFFERENT_PASSPHRASE;
    Dom.visible(words, broken);
    Dom.text(words, broken ? texts.connection(person.connection()) : "");
    Dom.style(words, "busy", busy);
    Dom.style(face, "veil", broken);
  }

  /** Whether there is a picture, be it the last one before the connection broke. */
  private static boolean isLive(Person person) {
    return person.self()
        || person.connection() == Connection.CONNECTED
        || person.connection() == Connection.RECONNECTING;
  }

  private static boolean isVerified(@Nullable Security security) {
    return security != null && security.verified();
  }
}
