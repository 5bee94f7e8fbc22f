package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.View;

/** A view of text that never changes. */
public final class StaticView<T> extends View<T> {
  private final HTMLElement element;

  public StaticView(HTMLElement element) {
    this.element = element;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(T slice, @Nullable T before) {}
}
