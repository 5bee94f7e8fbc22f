package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.View;

/** Something said once, in words that never change. */
final class Once<T> extends View<T> {
  private final HTMLElement element;

  Once(HTMLElement element) {
    this.element = element;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(T slice, @Nullable T before) {}
}
