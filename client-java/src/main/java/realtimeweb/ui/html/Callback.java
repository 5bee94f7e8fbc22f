package realtimeweb.ui.html;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A browser callback without arguments. */
@JSFunctor
public interface Callback extends JSObject {
  void on();
}
