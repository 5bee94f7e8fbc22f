package realtimeweb.browser.recording;

import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;

/** The destination of a recording's pieces. Never suspends. */
public interface RecordingSink {
  /** Appends a piece; rejected if there is no space left. */
  JSPromise<JSUndefined> write(Blob piece);

  /** Completes the file. */
  JSPromise<JSUndefined> finish();
}
