package teavm.recording;

import org.teavm.jso.JSBody;
import org.teavm.jso.file.Blob;

/** A URL of data in memory (File API 8.4). */
public final class ObjectUrl {
  private ObjectUrl() {}

  @JSBody(params = "blob", script = "return URL.createObjectURL(blob);")
  public static native String create(Blob blob);

  @JSBody(params = "url", script = "URL.revokeObjectURL(url);")
  public static native void revoke(String url);
}
