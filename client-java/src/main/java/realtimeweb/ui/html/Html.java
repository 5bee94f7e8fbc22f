package realtimeweb.ui.html;

import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Builds an element: {@code Html.of("button").text("Join").onClick(this::join).element()}. */
public final class Html {
  /** A click handler. */
  public interface Action {
    void run();
  }

  private final HTMLElement element;

  private Html(HTMLElement element) {
    this.element = element;
  }

  public static Html of(String tag) {
    return new Html(HTMLDocument.current().createElement(tag));
  }

  public static Html of(String tag, String classes) {
    return of(tag).attr("class", classes);
  }

  public static Html div(String classes) {
    return of("div", classes);
  }

  public static Html button(String classes) {
    return of("button", classes).attr("type", "button");
  }

  public Html attr(String name, String value) {
    element.setAttribute(name, value);
    return this;
  }

  /** Sets the accessible name for screen readers. */
  public Html label(String name) {
    return attr("aria-label", name);
  }

  public Html text(String text) {
    element.appendChild(HTMLDocument.current().createTextNode(text));
    return this;
  }

  public Html add(HTMLElement child) {
    element.appendChild(child);
    return this;
  }

  public Html add(Html... children) {
    for (Html child : children) {
      element.appendChild(child.element);
    }
    return this;
  }

  public Html icon(Icon icon) {
    element.appendChild(icon.draw());
    return this;
  }

  public Html on(String event, EventListener<?> listener) {
    element.addEventListener(event, listener);
    return this;
  }

  public Html onClick(Action action) {
    return on("click", event -> action.run());
  }

  public HTMLElement element() {
    return element;
  }
}
