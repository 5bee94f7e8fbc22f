package teavm.recording;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** A file that the user chose (File System Standard 2.5). */
public interface FileSystemFileHandle extends JSObject {
  JSPromise<FileSystemWritableFileStream> createWritable();
}
