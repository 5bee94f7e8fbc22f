package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.LocalTracks;
import realtimeweb.browser.Loudspeaker;
import realtimeweb.browser.WebMailbox;
import realtimeweb.browser.WebMedia;
import realtimeweb.browser.WebRecorder;
import realtimeweb.browser.WebStreams;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Mailbox;
import realtimeweb.session.Media;
import realtimeweb.session.Media.Facing;
import realtimeweb.session.Preferences;
import realtimeweb.session.Recorder;
import realtimeweb.session.Room;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Device;
import realtimeweb.session.Screen.DeviceState;
import realtimeweb.session.Screen.InCall;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Source;
import realtimeweb.session.Screen.Tile;

final class WebRecorderTest {
  private static final String SELF = "00000000000000aa";
  private static final int RECORDED_MILLIS = 5_000;

  private final Mailbox mailbox = WebMailbox.open();
  private final LocalTracks tracks = new LocalTracks();
  private final WebMediaTest.Heard granted = new WebMediaTest.Heard();
  private final Loudspeaker loudspeaker = new Loudspeaker(mailbox);
  private final Media media = new WebMedia(mailbox, tracks, loudspeaker);
  private final WebRecorder recorder =
      new WebRecorder(mailbox, new WebStreams(tracks, loudspeaker));
  private final Heard heard = new Heard();

  /** Notes what the recorder says. */
  private static final class Heard implements Recorder.Events {
    final List<String> events = new ArrayList<>();

    @Override
    public void recordingStarted() {
      events.add("started");
    }

    @Override
    public void recordingDeclined() {
      events.add("declined");
    }

    @Override
    public void recordingFailed() {
      events.add("failed");
    }

    @Override
    public void recordingSaved() {
      events.add("saved");
    }
  }

  @Test
  void whatIsRecordedIsAFileThatPlaysWithPictureAndSound() {
    RecordedFile.isChosenByThePerson();
    media.request(true, true, Preferences.STANDARD, Facing.USER, granted);
    Eventually.holds("granted", () -> !granted.events.isEmpty());
    recorder.start("tea-house", heard);
    Eventually.holds("started", () -> heard.events.equals(List.of("started")));
    recorder.show(alone());
    Eventually.passes(RECORDED_MILLIS);
    recorder.stop();
    Eventually.holds("saved", () -> heard.events.equals(List.of("started", "saved")));
    media.close();

    RecordedFile file = RecordedFile.read();
    assertTrue(file.suggestedName().startsWith("tea-house 2"), file::suggestedName);
    assertEquals(1280, file.width());
    assertEquals(720, file.height());
    assertTrue(file.durationMillis() > RECORDED_MILLIS / 4, () -> file.durationMillis() + " ms");
    assertTrue(file.brightness() > 20, () -> "brightness " + file.brightness());
    if (file.hadSpeakers()) {
      assertTrue(file.peakPermille() > 5, () -> "loudest " + file.peakPermille());
    }
  }

  @Test
  void whoeverChoosesNoFileRecordsNothing() {
    RecordedFile.isNotChosen();
    recorder.start("tea-house", heard);
    Eventually.holds("declined", () -> heard.events.equals(List.of("declined")));
    recorder.stop();
    assertEquals(List.of("declined"), heard.events);
  }

  private static InCall alone() {
    Device on = new Device(DeviceState.ON, null);
    Person self =
        new Person(
            SELF,
            "Lan",
            true,
            true,
            new Presence(true, true, false, false, false, 0),
            false,
            100,
            Connection.CONNECTED,
            null,
            null);
    return new InCall(
        new Room("tea-house", "", ""),
        new Screen.Devices(
            on, on, true, false, false, Screen.Share.OFF, List.of(), new Screen.Sound(0, false)),
        Preferences.STANDARD,
        Screen.Server.ONLINE,
        List.of(self),
        false,
        new Screen.Stage(
            Screen.Layout.AUTO,
            List.of(new Tile(SELF, Source.CAMERA)),
            List.of(),
            null,
            null,
            0,
            1),
        new Screen.Chat(List.of(), 0, null),
        new Screen.Door(false, true, List.of()),
        Screen.Panel.NONE,
        Screen.Recording.ON,
        List.of(),
        List.of(),
        List.of(),
        "",
        0);
  }
}
