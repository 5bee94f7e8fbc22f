package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.audio.AudioOutput;
import realtimeweb.browser.media.WebMedia;
import realtimeweb.browser.media.WebRecorder;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.browser.rtc.LocalTracks;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.invite.Room;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Media;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.ports.Recorder;
import realtimeweb.session.screen.Chat;
import realtimeweb.session.screen.Device;
import realtimeweb.session.screen.Devices;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.MicrophoneLevel;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Preferences;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.ServerState;
import realtimeweb.session.screen.ShareState;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

final class WebRecorderTest {
  private static final String SELF = "00000000000000aa";
  private static final int RECORDED_MILLIS = 5_000;

  private final Mailbox mailbox = WebMailbox.open();
  private final LocalTracks tracks = new LocalTracks();
  private final WebMediaTest.Heard granted = new WebMediaTest.Heard();
  private final AudioOutput loudspeaker = new AudioOutput(mailbox);
  private final Media media = new WebMedia(mailbox, tracks, loudspeaker);
  private final WebRecorder recorder =
      new WebRecorder(mailbox, new WebMediaStreams(tracks, loudspeaker));
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
    Device on = new Device(Device.State.ON, null);
    ParticipantState self =
        new ParticipantState(
            SELF,
            "Lan",
            true,
            true,
            new Presence(true, true, false, false, false, 0),
            false,
            100,
            ParticipantConnection.CONNECTED,
            null,
            null);
    return new InCall(
        new Room("tea-house", "", ""),
        new Devices(
            on, on, true, false, false, ShareState.OFF, List.of(), new MicrophoneLevel(0, false)),
        Preferences.STANDARD,
        ServerState.ONLINE,
        List.of(self),
        false,
        new StageLayout(
            Layout.AUTO,
            List.of(new TileId(SELF, VideoSource.CAMERA)),
            List.of(),
            null,
            null,
            0,
            1),
        new Chat(List.of(), 0, null),
        new RoomAccess(false, true, List.of()),
        Panel.NONE,
        RecordingState.ON,
        List.of(),
        List.of(),
        List.of(),
        "",
        0);
  }
}
