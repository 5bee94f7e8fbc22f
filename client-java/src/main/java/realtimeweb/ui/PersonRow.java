package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** A person in the list of people. */
final class PersonRow extends View<Person> {
  private final Texts texts;
  private final Avatar avatar = new Avatar();
  private final HTMLElement name = Html.of("bdi", "person-name").element();
  private final HTMLElement state = Html.of("span", "person-state").element();
  private final HTMLElement devices = Html.of("span", "person-devices").element();
  private final HTMLElement element;

  PersonRow(Texts texts) {
    this.texts = texts;
    element =
        Html.of("li", "person")
            .add(avatar.element())
            .add(Html.div("person-words").add(name).add(state))
            .add(devices)
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Person person, @Nullable Person before) {
    avatar.show(person.name());
    Dom.text(name, person.name().isEmpty() ? texts.of(Word.SOMEBODY) : person.name());
    Dom.text(state, person.self() ? texts.of(Word.YOU) : state(person));
    Dom.empty(devices);
    if (person.self() || person.security() != null) {
      boolean heard = person.presence().microphone();
      boolean seen = person.presence().camera();
      mark(
          heard ? Icon.MICROPHONE : Icon.MICROPHONE_OFF,
          heard ? Word.MICROPHONE_ON : Word.MICROPHONE_OFF);
      mark(seen ? Icon.CAMERA : Icon.CAMERA_OFF, seen ? Word.CAMERA_ON : Word.CAMERA_IS_OFF);
    }
  }

  private String state(Person person) {
    Security security = person.security();
    String words = texts.connection(person.connection());
    return security != null && security.verified()
        ? words + " · " + texts.of(Word.VERIFIED)
        : words;
  }

  private void mark(Icon icon, Word word) {
    devices.appendChild(Mark.of(icon, texts.of(word)).element());
  }
}
