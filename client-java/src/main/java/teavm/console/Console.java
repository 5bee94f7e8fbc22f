package teavm.console;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The browser's console (WHATWG Console). */
public final class Console {
  private Console() {}

  @JSBody(params = "text", script = "console.warn(text);")
  public static native void warn(String text);

  @JSBody(
      params = {"text", "error"},
      script = "console.error(text, error);")
  public static native void error(String text, JSObject error);
}
