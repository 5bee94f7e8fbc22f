package realtimeweb.ui.stage;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Reaction;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;

/** Announces each new reaction once to screen readers. */
final class ReactionAnnouncer extends View<ReactionAnnouncer.Slice> {
  record Slice(List<Reaction> reactions, List<ParticipantState> people) {}

  private final Texts texts;
  private final HTMLElement element = Html.of("p", "unseen").attr("role", "status").element();
  private long told;

  ReactionAnnouncer(Texts texts) {
    this.texts = texts;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    String news = "";
    for (Reaction reaction : slice.reactions()) {
      if (reaction.id() > told) {
        told = reaction.id();
        String words = words(reaction, slice.people());
        news = news.isEmpty() || words.isEmpty() ? news + words : news + ". " + words;
      }
    }
    if (!news.isEmpty()) {
      Dom.text(element, news);
    } else if (slice.reactions().isEmpty()) {
      Dom.text(element, "");
    }
  }

  /** Empty for the local participant's own reactions. */
  private String words(Reaction reaction, List<ParticipantState> people) {
    for (ParticipantState person : people) {
      if (person.id().equals(reaction.participantId()) && !person.self()) {
        return texts.reacted(person.name(), reaction.kind());
      }
    }
    return "";
  }
}
