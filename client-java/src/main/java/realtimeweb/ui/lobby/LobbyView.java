package realtimeweb.ui.lobby;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.EntryState;
import realtimeweb.session.screen.Occupancy;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.ui.devices.DevicePicker;
import realtimeweb.ui.devices.DeviceProblems;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.invite.InviteLinkView;
import realtimeweb.ui.invite.InviteQrCode;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.DoctorLink;
import realtimeweb.ui.widgets.Field;
import realtimeweb.ui.widgets.LanguageMenu;
import realtimeweb.ui.widgets.MediaStreams;

/** The lobby, shown before the call. */
public final class LobbyView extends View<Screen.Lobby> {
  private final Texts texts;
  private final Intents.Poster poster;
  private final Preview preview;
  private final DeviceProblems problems;
  private final DevicePicker devices;
  private final InviteLinkView invite;
  private final InviteQrCode code;
  private final Field name;
  private final Field passphrase;
  private final HTMLElement room = Html.of("p", "lobby-room").element();
  private final HTMLElement occupancy = Html.of("p", "occupancy").attr("role", "status").element();
  private final HTMLElement waiting = Html.of("p", "field-hint").attr("role", "status").element();
  private final HTMLElement doctor;
  private final HTMLButtonElement join;
  private final HTMLButtonElement joinWithout;
  private final HTMLElement element;

  public LobbyView(
      Texts texts, Intents.Poster poster, MediaStreams streams, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    this.poster = poster;
    preview = new Preview(texts, poster, streams);
    problems = new DeviceProblems(texts, poster);
    devices = new DevicePicker(texts, poster);
    invite = new InviteLinkView(texts, poster);
    code = new InviteQrCode(texts);
    name = new Field("name", texts.of(Word.YOUR_NAME), "").attr("autocomplete", "name");
    passphrase =
        new Field("passphrase", texts.of(Word.ROOM_PASSPHRASE), texts.of(Word.ROOM_PASSPHRASE_HINT))
            .attr("autocapitalize", "none");
    doctor = DoctorLink.of(texts, "button quiet doctor-link");
    join = (HTMLButtonElement) Html.of("button", "button primary wide").element();
    join.setAttribute("type", "submit");
    joinWithout =
        (HTMLButtonElement)
            Html.button("button secondary wide")
                .text(texts.of(Word.JOIN_WITHOUT_DEVICES))
                .onClick(this::joinWithoutDevices)
                .element();
    Html main = Html.of("main", "lobby-main");
    Html picture = Html.div("lobby-picture");
    picture.add(preview.element()).add(problems.element()).add(devices.element()).add(doctor);
    main.add(picture);
    main.add(Html.div("lobby-side").add(form(), inviting()));
    element = Html.div("page lobby").add(header(chosen), main).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  private Html header(LanguageMenu.Chosen chosen) {
    Html back =
        Html.button("button quiet")
            .icon(Icon.BACK)
            .text(texts.of(Word.BACK))
            .onClick(() -> poster.post(Intents::back));
    return Html.of("header", "page-header").add(back).add(LanguageMenu.of(texts, chosen));
  }

  private Html form() {
    Html form = Html.of("form", "card").attr("novalidate", "");
    form.add(Html.of("h1", "lobby-title").text(texts.of(Word.READY_TO_JOIN))).add(room);
    form.add(occupancy).add(name.element()).add(passphrase.element());
    form.add(join).add(waiting).add(joinWithout);
    return form.on(
        "submit",
        event -> {
          event.preventDefault();
          String person = name.value();
          join(intents -> intents.join(person));
        });
  }

  private Html inviting() {
    return Html.of("section", "card")
        .attr("aria-labelledby", "invite-title")
        .add(
            Html.of("h2", "card-title").attr("id", "invite-title").text(texts.of(Word.INVITE)),
            Html.of("p", "field-hint").text(texts.of(Word.INVITE_HINT)))
        .add(invite.element())
        .add(code.element());
  }

  private void joinWithoutDevices() {
    String person = name.value();
    join(intents -> intents.joinWithoutDevices(person));
  }

  private void join(Intents.Intent wish) {
    String typed = passphrase.value();
    poster.post(
        intents -> {
          intents.usePassphrase(typed);
          wish.on(intents);
        });
  }

  @Override
  protected void render(Screen.Lobby lobby, @Nullable Screen.Lobby before) {
    if (before == null || !before.name().equals(lobby.name())) {
      name.value(lobby.name());
    }
    if (before == null || !before.room().equals(lobby.room())) {
      passphrase.value(lobby.room().passphrase());
      Dom.visible(passphrase.element(), lobby.room().guarded());
      String id = lobby.room().id();
      Dom.text(room, lobby.room().isPrivate() ? texts.privateRoom(id) : texts.room(id));
      Dom.style(room, "private", lobby.room().isPrivate());
    }
    devices(lobby);
    invite.refresh();
    code.refresh();
    Dom.attr(doctor, "href", Page.doctorAddress());
    inside(lobby.server() == ServerState.RECONNECTING, lobby.occupancy());
    InputMistake mistake = lobby.mistake();
    boolean keyless = mistake == InputMistake.PASSPHRASE_MISSING;
    String words = mistake == null ? "" : texts.mistake(mistake);
    name.mistake(keyless ? "" : words);
    passphrase.mistake(keyless ? words : "");
    entering(lobby.entry());
    if (before == null || (mistake != null && mistake != before.mistake())) {
      (keyless ? passphrase : name).focus();
    }
  }

  private void devices(Screen.Lobby lobby) {
    Devices now = lobby.devices();
    preview.show(
        new Preview.Slice(
            lobby.name(), now.microphone(), now.camera(), now.mirrored(), now.canFlip()));
    problems.show(now);
    devices.show(new DevicePicker.Slice(now, lobby.preferences()));
  }

  /** Shows how many participants are in the room, or that the server is disconnected. */
  private void inside(boolean away, @Nullable Occupancy known) {
    String count = known == null ? "" : texts.occupancy(known);
    Dom.text(occupancy, away ? texts.of(Word.SERVER_AWAY) : count);
    Dom.style(occupancy, "away", away);
    Dom.style(occupancy, "locked", !away && known != null && known.locked());
  }

  private String hint(EntryState entry) {
    return switch (entry) {
      case KNOCKING -> texts.of(Label.KNOCKING_HINT);
      case STALLED -> texts.of(Label.BROWSER_STALLED);
      case READY, JOINING -> "";
    };
  }

  private void entering(EntryState entry) {
    boolean knocking = entry == EntryState.KNOCKING;
    boolean busy = entry == EntryState.JOINING || knocking;
    Dom.text(
        join, knocking ? texts.of(Label.KNOCKING) : texts.of(busy ? Word.JOINING : Word.JOIN_NOW));
    Dom.text(waiting, hint(entry));
    Dom.style(join, "busy", busy);
    join.setDisabled(busy);
    joinWithout.setDisabled(busy);
    Dom.visible(joinWithout, !knocking);
  }
}
