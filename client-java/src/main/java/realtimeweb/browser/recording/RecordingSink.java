package realtimeweb.browser.recording;

import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;

/** Where a recording goes, piece by piece. Never suspends. */
public interface RecordingSink {
  /** Appends; rejected if there is no more room. */
  JSPromise<JSUndefined> write(Blob piece);

  /** Completes the file. */
  JSPromise<JSUndefined> finish();
}
