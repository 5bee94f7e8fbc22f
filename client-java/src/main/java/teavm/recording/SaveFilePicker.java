package teavm.recording;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;

/** The browser's save dialog (File System Access 3.3). */
public final class SaveFilePicker {
  private SaveFilePicker() {}

  @JSBody(script = "return typeof showSaveFilePicker === 'function';")
  public static native boolean isSupported();

  /**
   * Asks the user for a file to write to; needs transient user activation.
   *
   * @param type MIME type without parameters
   * @param extension with its dot
   */
  @JSBody(
      params = {"name", "type", "extension"},
      script =
          "var accept = {}; accept[type] = [extension];"
              + "return showSaveFilePicker({suggestedName: name, types: [{accept: accept}]});")
  public static native JSPromise<FileSystemFileHandle> show(
      String name, String type, String extension);
}
