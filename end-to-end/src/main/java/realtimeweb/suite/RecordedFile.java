package realtimeweb.suite;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import teavm.promise.Promises;

/** A recording as its file is, looked at by the browser's own player. */
final class RecordedFile {
  /** What the player finds. */
  private interface Facts extends JSObject {
    @JSProperty
    int getWidth();

    @JSProperty
    int getHeight();

    @JSProperty
    int getDurationMillis();

    @JSProperty
    int getBrightness();

    @JSProperty
    int getPeakPermille();

    @JSProperty
    boolean getHadSpeakers();
  }

  private static final String PLAY =
      "var video = document.createElement('video'); video.muted = true;"
          + "var on = (name) => new Promise((resolve, reject) => {"
          + "  video.addEventListener(name, resolve, {once: true});"
          + "  video.onerror = () => reject(new Error('does not play: ' + video.error.message)); });"
          + "var facts = {}; var player = new AudioContext();"
          + "return navigator.storage.getDirectory()"
          + ".then((folder) => folder.getFileHandle('take')).then((handle) => handle.getFile())"
          + ".then((file) => {"
          + "  var loaded = on('loadeddata'); video.src = URL.createObjectURL(file);"
          + "  return file.arrayBuffer().then((bytes) => player.decodeAudioData(bytes))"
          + "    .then((sound) => {"
          + "      facts.peakPermille = 0; facts.durationMillis = sound.duration * 1000 | 0;"
          + "      sound.getChannelData(0).forEach((s) => {"
          + "        facts.peakPermille = Math.max(facts.peakPermille, Math.abs(s) * 1000 | 0); });"
          + "      return loaded; }); })"
          // late in the file, for the picture may come after the sound on a slow machine
          + ".then(() => { var shown = on('seeked');"
          + "  video.currentTime = facts.durationMillis / 1250; return shown; })"
          + ".then(() => {"
          + "  facts.hadSpeakers = player.state === 'running';"
          + "  facts.width = video.videoWidth; facts.height = video.videoHeight;"
          + "  var canvas = document.createElement('canvas'); canvas.width = canvas.height = 1;"
          + "  var context = canvas.getContext('2d'); context.drawImage(video, 0, 0, 1, 1);"
          + "  var pixel = context.getImageData(0, 0, 1, 1).data;"
          + "  facts.brightness = Math.max(pixel[0], pixel[1], pixel[2]); return facts; });";

  private final Facts facts;

  private RecordedFile(Facts facts) {
    this.facts = facts;
  }

  /** From now on a place to save to is chosen as soon as the page asks. */
  @JSBody(
      script =
          "window.showSaveFilePicker = (options) => { window.suggested = options.suggestedName;"
              + " return navigator.storage.getDirectory()"
              + ".then((folder) => folder.getFileHandle('take', {create: true})); };")
  static native void isChosenByThePerson();

  /** From now on the person closes the dialogue. */
  @JSBody(
      script =
          "window.showSaveFilePicker ="
              + " () => Promise.reject(new DOMException('no', 'AbortError'));")
  static native void isNotChosen();

  /** The last file that was written. */
  static RecordedFile read() {
    return new RecordedFile(Promises.await(play()));
  }

  @JSBody(script = "return window.suggested;")
  private static native String suggested();

  @JSBody(script = PLAY)
  private static native JSPromise<Facts> play();

  String suggestedName() {
    return suggested();
  }

  int width() {
    return facts.getWidth();
  }

  int height() {
    return facts.getHeight();
  }

  int durationMillis() {
    return facts.getDurationMillis();
  }

  /** Of its brightest colour, 0 to 255, over the whole picture at its first second. */
  int brightness() {
    return facts.getBrightness();
  }

  /** The loudest sample, 0 to 1000. */
  int peakPermille() {
    return facts.getPeakPermille();
  }

  /** Whether this machine can play audio; Firefox mixes none where it cannot. */
  boolean hadSpeakers() {
    return facts.getHadSpeakers();
  }
}
