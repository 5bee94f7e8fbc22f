package realtimeweb.browser.recording;

import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.file.Blob;
import teavm.promise.Patience;
import teavm.promise.Promises;
import teavm.recording.FileSystemFileHandle;
import teavm.recording.FileSystemWritableFileStream;

/** A file that the user chose, written while the call goes on. */
public final class DiskFile implements RecordingSink {
  private static final int WRITING_MILLIS = 30_000;

  /** Some browsers scan a large file before they complete it, which takes minutes. */
  private static final int CLOSING_MILLIS = 300_000;

  private final Patience writing = new Patience("file", WRITING_MILLIS);
  private final Patience closing = new Patience("file", CLOSING_MILLIS);
  private final FileSystemWritableFileStream stream;

  private DiskFile(FileSystemWritableFileStream stream) {
    this.stream = stream;
  }

  /** Opens the file; rejected if it cannot be written. A file that opens too late is abandoned. */
  public static JSPromise<DiskFile> open(FileSystemFileHandle handle) {
    JSPromise<FileSystemWritableFileStream> opening = handle.createWritable();
    return new Patience("file", WRITING_MILLIS)
        .within(opening)
        .flatThen(
            stream -> JSPromise.resolve(new DiskFile(stream)),
            refused -> {
              Promises.ignore(opening.flatThen(FileSystemWritableFileStream::abort));
              return JSPromise.reject(refused);
            });
  }

  @Override
  public JSPromise<JSUndefined> write(Blob piece) {
    return writing.within(stream.write(piece));
  }

  @Override
  public JSPromise<JSUndefined> finish() {
    return closing.within(stream.close());
  }

  /** Abandons the recording and leaves the file unchanged. */
  public void giveUp() {
    Promises.ignore(stream.abort());
  }
}
