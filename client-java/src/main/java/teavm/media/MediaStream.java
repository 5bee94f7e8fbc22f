package teavm.media;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** A group of tracks that are played together (Media Capture and Streams 4.2). */
@JSClass
public class MediaStream implements JSObject {
  public MediaStream() {}

  public native MediaStreamTrack[] getTracks();

  public native void addTrack(MediaStreamTrack track);

  public native void removeTrack(MediaStreamTrack track);
}
