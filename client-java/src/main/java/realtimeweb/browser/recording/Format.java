package realtimeweb.browser.recording;

import realtimeweb.protocol.Nullable;
import teavm.recording.MediaRecorder;

/** File formats that a browser may be able to record, in order of preference. */
public enum Format {
  /** Plays everywhere. */
  MP4("video/mp4", "avc1.42E01F,mp4a.40.2", ".mp4"),
  WEBM_VP9("video/webm", "vp9,opus", ".webm"),
  WEBM_VP8("video/webm", "vp8,opus", ".webm");

  private final String container;
  private final String codecs;
  private final String extension;

  Format(String container, String codecs, String extension) {
    this.container = container;
    this.codecs = codecs;
    this.extension = extension;
  }

  /** The first format that this browser supports; null if it cannot record. */
  public static @Nullable Format best() {
    for (Format format : values()) {
      if (MediaRecorder.isTypeSupported(format.mimeType())) {
        return format;
      }
    }
    return null;
  }

  /** The MIME type with its codecs (RFC 6381). */
  public String mimeType() {
    return container + ";codecs=\"" + codecs + "\"";
  }

  public String container() {
    return container;
  }

  /** The file extension with its dot. */
  public String extension() {
    return extension;
  }
}
