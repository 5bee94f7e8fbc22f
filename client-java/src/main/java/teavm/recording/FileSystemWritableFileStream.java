package teavm.recording;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;

/** Writes a file, which exists once the stream is closed (File System Standard 2.6). */
public interface FileSystemWritableFileStream extends JSObject {
  /** Appends the data after that of earlier calls. */
  JSPromise<JSUndefined> write(Blob data);

  JSPromise<JSUndefined> close();

  /** Discards what was written. */
  JSPromise<JSUndefined> abort();
}
