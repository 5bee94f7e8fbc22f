package realtimeweb.ui;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Person;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** Who is here, and the link for those who are not yet. */
final class PeoplePanel extends View<List<Person>> {
  private final PanelFrame frame;
  private final InviteLink invite;
  private final Keyed<Person, PersonRow> rows;

  PeoplePanel(Texts texts, Intents.Poster poster) {
    invite = new InviteLink(texts, poster);
    HTMLElement list = Html.of("ul", "people").element();
    rows = new Keyed<>(list, Person::id, person -> new PersonRow(texts));
    HTMLElement scroll = Html.div("panel-scroll").add(list).element();
    frame =
        new PanelFrame(texts.of(Word.PEOPLE), texts, poster)
            .add(scroll)
            .add(Html.div("panel-footer").add(invite.element()).element());
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  void open() {
    invite.refresh();
    frame.focus();
  }

  @Override
  protected void render(List<Person> people, @Nullable List<Person> before) {
    rows.show(people);
  }
}
