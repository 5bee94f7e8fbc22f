package realtimeweb.browser.recording;

import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;
import teavm.recording.ObjectUrl;

/** A recording kept in memory and downloaded at the end, for browsers that cannot write files. */
public final class Download implements RecordingSink {
  /** The browser reads the URL some time after the click. */
  private static final int KEPT_MILLIS = 60_000;

  private final String name;
  private final String type;
  private final JSArray<Blob> pieces = new JSArray<>();

  public Download(String name, String type) {
    this.name = name;
    this.type = type;
  }

  @Override
  public JSPromise<JSUndefined> write(Blob piece) {
    pieces.push(piece);
    return JSPromise.resolve(JSUndefined.instance());
  }

  @Override
  public JSPromise<JSUndefined> finish() {
    String url = ObjectUrl.create(new Blob(pieces, BlobPropertyBag.create().type(type)));
    HTMLElement link = HTMLDocument.current().createElement("a");
    link.setAttribute("href", url);
    link.setAttribute("download", name);
    link.click();
    Window.setTimeout(() -> ObjectUrl.revoke(url), KEPT_MILLIS);
    return JSPromise.resolve(JSUndefined.instance());
  }
}
