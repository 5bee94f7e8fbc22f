package realtimeweb.browser.media;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLMediaElement;
import realtimeweb.browser.recording.DiskFile;
import realtimeweb.browser.recording.Download;
import realtimeweb.browser.recording.FileName;
import realtimeweb.browser.recording.Format;
import realtimeweb.browser.recording.RecordingRun;
import realtimeweb.browser.recording.RecordingSink;
import realtimeweb.browser.rtc.WebMediaStreams;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Recorder;
import realtimeweb.session.screen.Screen.InCall;
import realtimeweb.session.screen.VideoSource;
import teavm.console.Console;
import teavm.promise.Promises;
import teavm.recording.Capture;
import teavm.recording.FileSystemFileHandle;
import teavm.recording.MediaRecorder;
import teavm.recording.SaveFilePicker;

/** Records by MediaRecorder, into a file that the user chooses or into a download. */
public final class WebRecorder implements Recorder {
  private final Mailbox mailbox;
  private final WebMediaStreams streams;
  private @Nullable Running running;

  public WebRecorder(Mailbox mailbox, WebMediaStreams streams) {
    this.mailbox = mailbox;
    this.streams = streams;
  }

  @Override
  public boolean isSupported() {
    return MediaRecorder.isSupported() && Capture.isSupported() && Format.best() != null;
  }

  @Override
  public void start(String title, Events events) {
    Format format = Format.best();
    if (format == null) {
      events.recordingFailed();
      return;
    }
    String name = FileName.of(title, localTime(), format.extension());
    Running begun = new Running(format, name, events);
    running = begun;
    if (SaveFilePicker.isSupported()) {
      begun.ask();
    } else {
      begun.record(new Download(name, format.container()));
    }
  }

  @Override
  public void show(InCall call) {
    if (running != null) {
      running.show(call);
    }
  }

  @Override
  public void stop() {
    Running stopping = running;
    running = null;
    if (stopping != null) {
      stopping.stop();
    }
  }

  /** The local time, such as {@code 2026-11-22 14.30}. */
  @JSBody(
      script =
          "var d = new Date(); var two = (n) => (n < 10 ? '0' : '') + n;"
              + "return d.getFullYear() + '-' + two(d.getMonth() + 1) + '-' + two(d.getDate())"
              + " + ' ' + two(d.getHours()) + '.' + two(d.getMinutes());")
  private static native String localTime();

  /** One recording, from choosing the file to completing it. */
  private final class Running implements RecordingRun.Events, RecordingRun.Streams {
    private final Format format;
    private final String name;
    private final Events events;
    private @Nullable RecordingSink sink;
    private @Nullable RecordingRun take;
    private @Nullable InCall seen;
    private boolean over;
    private boolean broken;

    Running(Format format, String name, Events events) {
      this.format = format;
      this.name = name;
      this.events = events;
    }

    void ask() {
      SaveFilePicker.show(name, format.container(), format.extension())
          .then(
              handle -> {
                mailbox.post(() -> chosen(handle));
                return JSUndefined.instance();
              },
              refused -> {
                String reason = Promises.name(refused);
                mailbox.post(() -> notChosen(reason));
                return JSUndefined.instance();
              });
    }

    void record(RecordingSink into) {
      sink = into;
      take = new RecordingRun(format, this, into, this);
      if (seen != null) {
        take.show(seen);
      }
      take.start();
      events.recordingStarted();
    }

    void show(InCall call) {
      seen = call;
      if (take != null) {
        take.show(call);
      }
    }

    void stop() {
      if (take != null) {
        take.stop();
      } else {
        over = true;
        events.recordingDeclined();
      }
    }

    private void chosen(FileSystemFileHandle handle) {
      if (over) {
        return;
      }
      DiskFile.open(handle)
          .then(
              file -> {
                mailbox.post(() -> opened(file));
                return JSUndefined.instance();
              },
              refused -> {
                mailbox.post(this::notOpened);
                return JSUndefined.instance();
              });
    }

    private void opened(DiskFile file) {
      if (over) {
        file.giveUp();
        return;
      }
      try {
        record(file);
      } catch (RuntimeException refused) {
        file.giveUp();
        notOpened();
      }
    }

    private void notOpened() {
      if (!over) {
        Console.warn("recording_refused");
        running = null;
        events.recordingFailed();
      }
    }

    private void notChosen(String reason) {
      if (over) {
        return;
      }
      if (reason.equals("AbortError")) {
        running = null;
        events.recordingDeclined();
      } else {
        record(new Download(name, format.container()));
      }
    }

    @Override
    public void stopped() {
      mailbox.post(this::finish);
    }

    @Override
    public void failed() {
      mailbox.post(this::giveUp);
    }

    private void giveUp() {
      broken = true;
      if (take != null && running == this) {
        running = null;
        take.stop();
      }
    }

    private void finish() {
      if (over || sink == null || take == null) {
        return;
      }
      over = true;
      take.release();
      sink.finish()
          .then(
              complete -> {
                mailbox.post(this::finished);
                return JSUndefined.instance();
              },
              refused -> {
                broken = true;
                mailbox.post(this::finished);
                return JSUndefined.instance();
              });
    }

    private void finished() {
      if (broken) {
        events.recordingFailed();
      } else {
        events.recordingSaved();
      }
    }

    @Override
    public void attach(String participantId, VideoSource source, HTMLMediaElement element) {
      streams.attach(participantId, source, element);
    }

    @Override
    public List<HTMLMediaElement> speakers(String participantId) {
      return List.of(streams.speaker(participantId), streams.screenSpeaker(participantId));
    }
  }
}
