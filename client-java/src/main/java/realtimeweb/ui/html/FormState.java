package realtimeweb.ui.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** What was typed into the page's fields, to restore it after the page was rebuilt. */
public final class FormState {
  private static final String FIELDS = "input[id], textarea[id]";

  private final Map<String, String> values = new LinkedHashMap<>();
  private final String focused = focused();

  private FormState() {}

  public static FormState in(HTMLElement root) {
    FormState typed = new FormState();
    NodeList<? extends HTMLElement> fields = root.querySelectorAll(FIELDS);
    for (int i = 0; i < fields.getLength(); i++) {
      HTMLElement field = fields.item(i);
      typed.values.put(field.getId(), value(field));
    }
    return typed;
  }

  /** Fills the fields with the same ids, and restores focus. */
  public void restore(HTMLElement root) {
    NodeList<? extends HTMLElement> fields = root.querySelectorAll(FIELDS);
    for (int i = 0; i < fields.getLength(); i++) {
      HTMLElement field = fields.item(i);
      value(field, values.getOrDefault(field.getId(), value(field)));
    }
    HTMLElement before = HTMLDocument.current().getElementById(focused);
    if (!focused.isEmpty() && before != null) {
      Dom.focus(before);
    }
  }

  @JSBody(params = "field", script = "return field.value;")
  private static native String value(HTMLElement field);

  @JSBody(
      params = {"field", "value"},
      script = "field.value = value;")
  private static native void value(HTMLElement field, String value);

  @JSBody(script = "return document.activeElement ? document.activeElement.id : '';")
  private static native String focused();
}
