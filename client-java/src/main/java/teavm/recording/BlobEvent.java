package teavm.recording;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.file.Blob;

/** A piece of a recording (MediaStream Recording 3). */
public interface BlobEvent extends Event {
  @JSProperty
  Blob getData();
}
