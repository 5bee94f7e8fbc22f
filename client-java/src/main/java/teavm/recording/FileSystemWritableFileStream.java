package teavm.recording;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;

/** Writes to a file, which is there once the stream is closed (File System Standard 2.6). */
public interface FileSystemWritableFileStream extends JSObject {
  /** Queues the bytes behind those of earlier calls. */
  JSPromise<JSUndefined> write(Blob data);

  JSPromise<JSUndefined> close();

  /** Throws away what was written. */
  JSPromise<JSUndefined> abort();
}
