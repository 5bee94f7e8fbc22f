package realtimeweb.ui.invite;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The invite link with buttons to copy and to share it; selected if copying is not allowed. */
public final class InviteLinkView {
  private static final int CONFIRMED_MILLIS = 2500;

  private final Texts texts;
  private final Intents.Poster poster;
  private final HTMLInputElement link;
  private final HTMLElement button;
  private final HTMLElement outcome =
      Html.of("p", "invite-outcome").attr("aria-live", "polite").element();
  private final HTMLElement here;
  private final HTMLElement advice = Html.of("span").element();
  private final HTMLElement other;
  private final HTMLElement element;
  private Html.Action changed = () -> {};

  public InviteLinkView(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    link =
        (HTMLInputElement)
            Html.of("input", "field-input invite-field")
                .attr("type", "text")
                .attr("readonly", "")
                .label(texts.of(Word.INVITE_LINK))
                .element();
    button =
        Html.button("button secondary")
            .icon(Icon.COPY)
            .text(texts.of(Word.COPY_INVITE_LINK))
            .onClick(this::copy)
            .element();
    other = Html.button("button secondary small").onClick(this::useElsewhere).element();
    here =
        Html.div("invite-here")
            .add(
                Html.of("p")
                    .add(Html.of("span").text(texts.of(Word.LINK_WORKS_HERE_ONLY) + " "))
                    .add(advice))
            .add(other)
            .element();
    Html all = Html.div("invite").add(link).add(here).add(button);
    if (Page.canShare()) {
      all.add(
          Html.button("button secondary")
              .icon(Icon.SHARE)
              .text(texts.of(Word.SHARE_INVITE_LINK))
              .onClick(this::share));
    }
    element = all.add(outcome).element();
  }

  /** Runs the action when the user selects another address for the link. */
  public InviteLinkView whenChanged(Html.Action action) {
    changed = action;
    return this;
  }

  public HTMLElement element() {
    return element;
  }

  /** Reads the current address, which follows the room. */
  public void refresh() {
    String now = InviteAddress.link();
    if (!now.equals(link.getValue())) {
      link.setValue(now);
    }
    boolean hereOnly = InviteAddress.worksHereOnly();
    String reached = InviteAddress.reachedAt();
    Dom.visible(here, hereOnly);
    Dom.text(advice, hereOnly && reached.isEmpty() ? texts.of(Word.LINK_NEEDS_HTTPS) : "");
    Dom.visible(other, !reached.isEmpty());
    Dom.text(other, texts.useAddress(reached));
  }

  private void useElsewhere() {
    InviteAddress.useElsewhere();
    refresh();
    changed.run();
    Dom.focus(button);
  }

  private void copy() {
    refresh();
    Page.copy(link.getValue(), this::copied);
  }

  /** If the system fails to share, the link is copied instead. */
  private void share() {
    refresh();
    Page.share(link.getValue(), this::copy);
  }

  private void copied(boolean done) {
    Dom.style(element, "by-hand", !done);
    if (done) {
      poster.call(CallIntents::linkCopied);
      Dom.text(outcome, texts.of(Word.LINK_COPIED));
      Window.setTimeout(() -> Dom.text(outcome, ""), CONFIRMED_MILLIS);
    } else {
      Dom.text(outcome, texts.of(Word.COPY_BY_HAND));
      link.focus();
      link.select();
    }
  }
}
