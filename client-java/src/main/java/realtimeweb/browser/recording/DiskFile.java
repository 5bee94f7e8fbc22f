package realtimeweb.browser.recording;

import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;
import teavm.promise.Promises;
import teavm.recording.FileSystemFileHandle;
import teavm.recording.FileSystemWritableFileStream;

/** A file that the person chose, written as the call goes on. */
public final class DiskFile implements Sink {
  private final FileSystemWritableFileStream stream;

  private DiskFile(FileSystemWritableFileStream stream) {
    this.stream = stream;
  }

  /** Suspends; throws what the browser says if it cannot be written. */
  public static DiskFile open(FileSystemFileHandle handle) {
    return new DiskFile(Promises.await(handle.createWritable()));
  }

  @Override
  public JSPromise<JSUndefined> write(Blob piece) {
    return stream.write(piece);
  }

  @Override
  public JSPromise<JSUndefined> finish() {
    return stream.close();
  }
}
