package realtimeweb.ui.controls;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.Menu;
import realtimeweb.ui.widgets.MenuItem;
import realtimeweb.ui.widgets.StaticView;

/**
 * The button that leaves the call. It asks a host with several others in the call who becomes host.
 */
public final class LeaveControl extends View<LeaveControl.Slice> {
  /** The candidates for host, in order of arrival; empty if the host is not asked. */
  public record Slice(List<Heir> heirs) {
    public static Slice of(Screen.InCall call) {
      return new Slice(LeaveControl.heirs(call.people(), call.access().hosting()));
    }
  }

  /** A participant who may become host. */
  record Heir(String id, String name) {}

  /** With two participants, the one who stays would host nobody. */
  private static final int ASKED_FROM = 3;

  private final Texts texts;
  private final Intents.Poster poster;
  private final Menu menu;
  private final Keyed<Heir, StaticView<Heir>> items;
  private final HTMLElement button;
  private boolean asks;

  public LeaveControl(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    String name = texts.of(Word.LEAVE);
    menu = new Menu(name, "leave-menu");
    menu.add(MenuItem.action(Icon.HANG_UP, name, () -> poster.post(Intents::leave)));
    HTMLElement heirs = Html.div("menu-heirs").attr("role", "group").label(name).element();
    items =
        new Keyed<>(heirs, heir -> heir.id() + heir.name(), heir -> new StaticView<>(item(heir)));
    menu.element().appendChild(heirs);
    button =
        menu.openedBy(
            Html.button("control leave")
                .label(name)
                .attr("title", name)
                .icon(Icon.HANG_UP)
                .element(),
            this::opens);
  }

  static List<Heir> heirs(List<ParticipantState> people, boolean hosting) {
    List<Heir> heirs = new ArrayList<>();
    if (hosting && people.size() >= ASKED_FROM) {
      for (ParticipantState person : people) {
        if (!person.self() && person.security() != null && !person.name().isEmpty()) {
          heirs.add(new Heir(person.id(), person.name()));
        }
      }
    }
    return heirs;
  }

  private HTMLElement item(Heir heir) {
    MenuItem item =
        MenuItem.action(Icon.CROWN, texts.leaveTo(heir.name()), () -> handOver(heir.id()));
    item.chosenIn(menu);
    return item.element();
  }

  private void handOver(String id) {
    poster.post(
        intents -> {
          intents.inCall(call -> call.handOver(id));
          intents.leave();
        });
  }

  /** Whether the click opens the menu; if not, the click has already left the call. */
  private boolean opens() {
    if (!asks) {
      poster.post(Intents::leave);
    }
    return asks;
  }

  public Menu menu() {
    return menu;
  }

  @Override
  public HTMLElement element() {
    return button;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    asks = !slice.heirs().isEmpty();
    items.show(slice.heirs());
    Dom.attr(button, "aria-haspopup", asks ? "menu" : null);
    if (!asks) {
      menu.close();
      Dom.attr(button, "aria-expanded", null);
    } else if (!menu.isOpen()) {
      Dom.flag(button, "aria-expanded", false);
    }
  }
}
