package realtimeweb.ui.panels;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.Preferences.Theme;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.devices.DevicePicker;
import realtimeweb.ui.devices.DeviceProblems;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Catalogue;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.LanguageMenu;
import realtimeweb.ui.widgets.PanelFrame;
import realtimeweb.ui.widgets.Select;
import realtimeweb.ui.widgets.SettingSwitch;
import realtimeweb.ui.widgets.SidePanel;

/** The user's preferences; a change applies at once, and to later calls. */
final class SettingsPanel extends View<SettingsPanel.Slice> implements SidePanel {
  record Slice(Devices devices, Preferences preferences) {}

  private static final String TEXT = "text";
  private static final String MOTION = "motion";

  private final Texts texts;
  private final Intents.Poster poster;
  private final PanelFrame frame;
  private final DeviceProblems problems;
  private final DevicePicker devices;
  private final SettingSwitch echo;
  private final SettingSwitch noise;
  private final SettingSwitch gain;
  private final SettingSwitch mirror;
  private final SettingSwitch hideSelf;
  private final SettingSwitch sounds;
  private final Select share;
  private final Select theme;
  private final Select language;
  private Preferences now = Preferences.STANDARD;

  SettingsPanel(Texts texts, Intents.Poster poster, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    this.poster = poster;
    problems = new DeviceProblems(texts, poster);
    devices = new DevicePicker(texts, poster);
    echo = onOff(Label.ECHO_CANCELLATION, (draft, on) -> draft.echoCancellation = on);
    noise = onOff(Label.NOISE_SUPPRESSION, (draft, on) -> draft.noiseSuppression = on);
    gain = onOff(Label.AUTO_GAIN_CONTROL, (draft, on) -> draft.autoGainControl = on);
    mirror = onOff(Label.MIRROR_SELF, (draft, on) -> draft.mirror = on);
    hideSelf = onOff(Label.HIDE_SELF, (draft, on) -> draft.hideSelf = on);
    sounds = onOff(Label.SOUNDS, (draft, on) -> draft.sounds = on);
    share =
        new Select(
            "share-kind",
            texts.of(Label.SHARED_SCREEN),
            value -> prefer(now.with(draft -> draft.motion = value.equals(MOTION))));
    theme =
        new Select(
            "theme",
            texts.of(Label.THEME),
            value -> prefer(now.with(draft -> draft.theme = themeNamed(value))));
    language = new Select("language", texts.of(Word.LANGUAGE), chosen::language);
    frame = new PanelFrame(texts.of(Label.SETTINGS), texts, poster).add(content());
  }

  /** Changes one of the preferences. */
  private interface Change {
    void to(Preferences.Draft draft, boolean on);
  }

  private SettingSwitch onOff(Label name, Change change) {
    return new SettingSwitch(texts.of(name), on -> prefer(now.with(draft -> change.to(draft, on))));
  }

  private void prefer(Preferences changed) {
    poster.post(intents -> intents.prefer(changed));
  }

  private static Theme themeNamed(String name) {
    for (Theme each : Theme.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return Theme.SYSTEM;
  }

  private HTMLElement content() {
    return Html.div("panel-scroll settings")
        .add(problems.element())
        .add(
            group(Label.DEVICES, devices.element()),
            group(Label.SOUND_PROCESSING, echo.element(), noise.element(), gain.element()),
            group(Label.PICTURE, mirror.element(), hideSelf.element(), share.element()),
            group(Label.PAGE, sounds.element(), theme.element(), language.element()))
        .element();
  }

  private Html group(Label name, HTMLElement... settings) {
    Html group = Html.of("section", "settings-group").label(texts.of(name));
    group.add(Html.of("h3", "settings-title").text(texts.of(name)));
    for (HTMLElement each : settings) {
      group.add(each);
    }
    return group;
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  @Override
  public void follow(Screen.InCall call) {
    show(new Slice(call.devices(), call.preferences()));
  }

  @Override
  public void open() {
    frame.focus();
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    now = slice.preferences();
    problems.show(slice.devices());
    devices.show(new DevicePicker.Slice(slice.devices(), now));
    echo.show(now.echoCancellation());
    noise.show(now.noiseSuppression());
    gain.show(now.autoGainControl());
    mirror.show(now.mirror());
    hideSelf.show(now.hideSelf());
    sounds.show(now.sounds());
    share.show(new Select.Slice(shareKinds(), now.motion() ? MOTION : TEXT));
    theme.show(new Select.Slice(themes(), now.theme().name()));
    language.show(new Select.Slice(languages(), texts.tag()));
  }

  private List<Select.Choice> shareKinds() {
    return List.of(
        new Select.Choice(TEXT, texts.of(Label.SHARE_TEXT)),
        new Select.Choice(MOTION, texts.of(Label.SHARE_MOTION)));
  }

  private List<Select.Choice> themes() {
    List<Select.Choice> themes = new ArrayList<>();
    for (Theme each : Theme.values()) {
      themes.add(new Select.Choice(each.name(), texts.theme(each)));
    }
    return themes;
  }

  private static List<Select.Choice> languages() {
    List<Select.Choice> languages = new ArrayList<>();
    for (Texts each : Catalogue.all()) {
      languages.add(new Select.Choice(each.tag(), each.ownName()));
    }
    return languages;
  }
}
