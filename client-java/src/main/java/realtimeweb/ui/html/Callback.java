package realtimeweb.ui.html;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Something happened in the browser. */
@JSFunctor
public interface Callback extends JSObject {
  void on();
}
