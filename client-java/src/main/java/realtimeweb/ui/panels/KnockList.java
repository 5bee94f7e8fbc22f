package realtimeweb.ui.panels;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Knock;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.StaticView;

/** The participants who knock at a locked room, for the host to admit or decline. */
public final class KnockList extends View<List<Knock>> {
  private final HTMLElement element = Html.div("knocks").element();
  private final Keyed<Knock, StaticView<Knock>> asking;

  public KnockList(Texts texts, Intents.Poster poster) {
    asking =
        new Keyed<>(element, Knock::id, knock -> new StaticView<>(knock(texts, poster, knock)));
  }

  private static HTMLElement knock(Texts texts, Intents.Poster poster, Knock knock) {
    Html words = Html.of("p", "knock-words").text(texts.knocks(knock.name()));
    Html answers =
        Html.div("knock-answers")
            .add(
                answer("primary", texts.of(Label.ADMIT), poster, knock, true),
                answer("secondary", texts.of(Label.REFUSE), poster, knock, false));
    return Html.div("knock").attr("role", "alert").icon(Icon.DOOR).add(words, answers).element();
  }

  private static Html answer(
      String look, String word, Intents.Poster poster, Knock knock, boolean admitted) {
    String id = knock.id();
    return Html.button("button small " + look)
        .label(knock.name().isEmpty() ? word : word + " " + knock.name())
        .text(word)
        .onClick(() -> poster.call(call -> call.answerKnock(id, admitted)));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(List<Knock> knocks, @Nullable List<Knock> before) {
    asking.show(knocks);
  }
}
